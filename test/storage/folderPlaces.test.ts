/** Where the folders of a corpus are. */
import { homedir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, test, vi } from 'vitest';
import {
  cacheFolder,
  nameOfFolders,
  placeOfFolder,
} from '../../server/src/storage/folderPlaces.ts';

const workspace = path.resolve('/drafts/my texts');
const address = pathToFileURL(workspace).href;

function pathOf(written: string, from?: string): string {
  const place = placeOfFolder(written, from);
  return 'refused' in place ? place.refused : place.path;
}

test('a folder from the root of the disk on is taken as it is', () => {
  const folder = path.resolve('/texts');
  expect(pathOf(folder)).toBe(folder);
  expect(pathOf(` ${folder}${path.sep} `, address)).toBe(folder);
});

test('~ is the home folder, and only where it stands for one', () => {
  expect(pathOf('~')).toBe(homedir());
  expect(pathOf('~/texts')).toBe(path.join(homedir(), 'texts'));
  expect(pathOf('~texts', address)).toBe(path.join(workspace, '~texts'));
});

test('other folders are counted from that of the workspace', () => {
  expect(pathOf('.', address)).toBe(workspace);
  expect(pathOf('texts', address)).toBe(path.join(workspace, 'texts'));
  expect(pathOf('../texts', address)).toBe(path.resolve(workspace, '../texts'));
  expect(pathOf('${workspaceFolder}', address)).toBe(workspace);
  expect(pathOf('${workspaceFolder}/texts', address)).toBe(path.join(workspace, 'texts'));
});

test('without a workspace on the disk they are refused', () => {
  const refusal =
    'The folder "texts" of the setting resolution.corpus.folders can only be found in a workspace; please write where it is from the root of the disk on';
  expect(pathOf('texts')).toBe(refusal);
  expect(pathOf('texts', 'vscode-vfs://github/drafts')).toBe(refusal);
});

test('an address has no "/" at its end', () => {
  const place = placeOfFolder('texts/', address);
  expect(place).toMatchObject({ address: `${address}/texts` });
});

test('the same folders have the same name, whatever their order', () => {
  const places = ['texts', 'drafts', '.'].flatMap((written) => {
    const place = placeOfFolder(written, address);
    return 'refused' in place ? [] : [place];
  });
  expect(nameOfFolders(places)).toMatch(/^[\da-f]{16}$/);
  expect(nameOfFolders(places.toReversed())).toBe(nameOfFolders(places));
  expect(nameOfFolders(places.slice(1))).not.toBe(nameOfFolders(places));
});

afterEach(() => {
  vi.unstubAllEnvs();
});

const elsewhere = path.resolve('/caches');
const unixOnly = process.platform !== 'win32' && process.platform !== 'darwin';

test.runIf(unixOnly)('what can be made again is kept where the machine says', () => {
  vi.stubEnv('XDG_CACHE_HOME', elsewhere);
  expect(cacheFolder()).toBe(path.join(elsewhere, 'resolution-drafting'));
});

test.runIf(unixOnly).each(['', 'caches', './caches'])(
  'a cache folder written as "%s" counts as not set',
  (written) => {
    vi.stubEnv('XDG_CACHE_HOME', written);
    expect(cacheFolder()).toBe(path.join(homedir(), '.cache', 'resolution-drafting'));
  },
);
