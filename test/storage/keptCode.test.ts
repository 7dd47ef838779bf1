/** A program starts with what was compiled of it before, and never with anything else. */
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startKept, type Started } from '../../server/src/storage/keptCode.ts';

let place = '';

beforeEach(() => {
  place = mkdtempSync(path.join(tmpdir(), 'resolution-code-'));
});

afterEach(() => {
  rmSync(place, { recursive: true });
});

const folder = () => path.join(place, 'cache', 'code');

/** Starts a program that writes down a word, and gives it with what was started. */
function started(word: string): Started & { readonly written: string } {
  const file = path.join(place, 'program.cjs');
  writeFileSync(file, `require('node:fs').writeFileSync(__dirname + '/written', '${word}');\n`);
  const start = startKept(file, folder());
  return { ...start, written: readFileSync(path.join(place, 'written'), 'utf8') };
}

/** The only file with code. */
function keptFile(): string {
  const [name = 'none', ...others] = readdirSync(folder());
  expect(others).toEqual([]);
  return path.join(folder(), name);
}

test('the second start finds what the first has kept', () => {
  const first = started('Recalling');
  expect(first).toMatchObject({ isKept: false, written: 'Recalling' });
  first.keep();
  expect(started('Recalling')).toMatchObject({ isKept: true, written: 'Recalling' });
});

test('nothing is kept before it is asked for', () => {
  started('Recalling');
  expect(existsSync(folder())).toBe(false);
});

test('another program of the same length is not taken for the one before', () => {
  started('Recalling').keep();
  expect(started('Reminding')).toMatchObject({ isKept: false, written: 'Reminding' });
});

test.each([
  ['cut short', (code: Buffer) => code.subarray(0, code.length >> 1)],
  ['empty', () => Buffer.alloc(0)],
  [
    'changed in the middle',
    (code: Buffer) => code.fill(7, code.length >> 1, (code.length >> 1) + 9),
  ],
])('what was kept and is %s now is not used, and made again', (_, damaged) => {
  started('Recalling').keep();
  writeFileSync(keptFile(), damaged(readFileSync(keptFile())));
  const again = started('Recalling');
  expect(again).toMatchObject({ isKept: false, written: 'Recalling' });
  again.keep();
  expect(started('Recalling').isKept).toBe(true);
});

test('a folder that cannot be written costs nothing but the time', () => {
  writeFileSync(path.join(place, 'cache'), 'a file where the folder would be');
  const first = started('Recalling');
  first.keep();
  expect(first.written).toBe('Recalling');
  expect(started('Recalling').isKept).toBe(false);
});

test('of many programs the last six are kept', () => {
  const words = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
  for (const [at, word] of words.entries()) {
    const before = existsSync(folder()) ? readdirSync(folder()) : [];
    started(word).keep();
    const [added = 'none'] = readdirSync(folder()).filter((name) => !before.includes(name));
    utimesSync(path.join(folder(), added), at, at);
  }
  expect(words.filter((word) => started(word).isKept)).toEqual(words.slice(2));
});

test('what a program throws comes out', () => {
  const file = path.join(place, 'broken.cjs');
  writeFileSync(file, "throw new Error('No engine');");
  expect(() => startKept(file, folder())).toThrow('No engine');
});
