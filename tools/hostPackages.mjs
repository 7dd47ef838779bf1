/** Packages that only the host needs, installed once into .vscode-test and never part of package.json. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** The folder in which `specification` (such as `left-pad@1.3.0`) is installed; `finish` runs once, in the fresh folder. */
export function packageFolder(name, specification, finish = () => undefined) {
  const folder = path.join(root, '.vscode-test', name);
  const stamp = path.join(folder, 'installed.txt');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === specification) return folder;
  console.log(`Installing ${specification} into .vscode-test/${name} (once) …`);
  const fresh = `${folder}.partial`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  writeFileSync(path.join(fresh, 'package.json'), '{ "private": true }\n');
  npmInstall(fresh, [specification]);
  finish(fresh);
  writeFileSync(path.join(fresh, 'installed.txt'), specification);
  rmSync(folder, { recursive: true, force: true });
  renameSync(fresh, folder);
  return folder;
}

/** Installs into `folder` without running any script of the packages; fails with npm's own words. */
export function npmInstall(folder, words) {
  const options = ['--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const ran = spawnSync('npm', ['install', ...options, ...words], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (ran.status === 0) return;
  throw new Error(`npm install ${words.join(' ')} failed:\n${ran.error ?? ran.stderr}`);
}
