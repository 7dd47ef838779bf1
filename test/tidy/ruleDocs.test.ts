/** `docs/rules` says what the rules say; with UPDATE=1 it is written anew. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { ruleDocs } from '../support/ruleDocs.ts';

const folder = fileURLToPath(new URL('../../docs/rules/', import.meta.url));
const docs = ruleDocs();

if (process.env['UPDATE'] !== undefined) {
  mkdirSync(folder, { recursive: true });
  for (const [name, page] of docs) writeFileSync(`${folder}${name}`, page);
}

test('every rule has its page in docs/rules, and nothing else is there', () => {
  expect(existsSync(folder) ? readdirSync(folder).toSorted() : []).toEqual(
    [...docs.keys()].toSorted(),
  );
});

test.each([...docs])('docs/rules/%s is as the rule says', (name, page) => {
  expect(readFileSync(`${folder}${name}`, 'utf8')).toBe(page);
});
