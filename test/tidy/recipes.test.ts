/** The recipes for other editors name what there is; `npm run editors` tries them where the editors are. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { serverCommands } from '../../server/src/protocol/contract.ts';

const page = read('docs/guide/other-editors.md');
const driver = read('tools/editors.mjs');
const known = Object.values(serverCommands).map((name) => name.replace('resolution.', ''));

function read(file: string): string {
  return readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
}

/** `:Resolution moveParagraphDown`, `"resolution.moveParagraphDown"` */
const named = /(?:\bResolution |"resolution\.)([a-z]+[A-Z]\w*)/g;

test('every command in a recipe is one of the server', () => {
  const used = [...page.matchAll(named)].map(([, name = '']) => name);
  expect(used.length).toBeGreaterThan(0);
  expect(used.filter((name) => !known.includes(name))).toEqual([]);
});

test('the page lists every command of the server', () => {
  expect(known.filter((name) => !page.includes(name))).toEqual([]);
});

test('every recipe that is tried is on the page, with the way to the server in it', () => {
  const headings = [...driver.matchAll(/'(Neovim [^']+|Colours)'/g)].map(([, words = '']) => words);
  expect(headings.filter((heading) => !page.includes(`### ${heading}\n`))).toEqual([]);
  for (const heading of ['Neovim', 'Emacs']) {
    const [, recipe = ''] = page.split(`## ${heading}\n`);
    expect(recipe.split('```')[1]).toContain('/path/to/dist/cli.cjs');
  }
});
