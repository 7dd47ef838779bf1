/** Compares the tree of a fixture with the tree drawn below it. */
import { expect } from 'vitest';
import { parse } from '../../server/src/syntax/parse.ts';
import { dumpTree } from './dumpTree.ts';

/** Both are written indented in the test; the common indentation and blank lines at both ends do not count. */
export function checkTree(draft: string, tree: string): void {
  expect(dumpTree(parse(flush(draft))).trim()).toBe(flush(tree).trim());
}

/** A template literal without the indentation of its place in the test. */
function flush(text: string): string {
  const lines = text.split('\n');
  const indents = lines
    .filter((line) => line.trim() !== '')
    .map((line) => /^ */.exec(line)?.[0].length ?? 0);
  const indent = Math.min(...indents);
  return lines
    .map((line) => line.slice(indent))
    .join('\n')
    .replace(/^\n+/, '');
}
