/** What is in the package: what a drafter needs, and nothing else. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { listFiles, PackageManager } from '@vscode/vsce';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

function filesIn(folder: string): readonly string[] {
  return readdirSync(path.join(root, folder)).map((name) => `${folder}/${name}`);
}

test('the package holds the language, the seeds, the guide and the pictures', async () => {
  const shipped = await listFiles({ cwd: root, packageManager: PackageManager.None });
  const expected = [
    ...['package.json', 'README.md', 'CHANGELOG.md', 'LICENSE', 'language-configuration.json'],
    ...['docs/format.md', ...['docs/guide', 'docs/images', 'docs/rules'].flatMap(filesIn)],
    ...['seeds', 'snippets', 'syntaxes'].flatMap(filesIn),
  ];
  const withoutBundles = shipped.filter((file) => !file.startsWith('dist/'));
  expect(withoutBundles.toSorted()).toEqual(expected.toSorted());
});

test('the package holds the bundles, the index and the rule pages', () => {
  const kept = readFileSync(path.join(root, '.vscodeignore'), 'utf8').split('\n');
  expect(kept.filter((line) => line.includes('dist'))).toEqual([
    '!dist/cli.cjs',
    '!dist/seedIndex.json',
    '!dist/client/*',
    '!dist/server/*',
    '!dist/rules/*',
    'dist/**/*.map',
  ]);
});

test('every picture that README and guide show is there, and no other', () => {
  const pages = ['README.md', ...filesIn('docs/guide')];
  const shown = pages.flatMap((page) => {
    const text = readFileSync(path.join(root, page), 'utf8');
    return [...text.matchAll(/\]\(([\w./-]+\.png)\)/g)].map(([, file = '']) =>
      path.posix.join(path.posix.dirname(page), file),
    );
  });
  expect([...new Set(shown)].toSorted()).toEqual(filesIn('docs/images').toSorted());
});
