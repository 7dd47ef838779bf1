/** Texts of very many lines are read to their end: nothing is handed over line by line that a call could not take. */
import { expect, test } from 'vitest';
import { parse } from '../../server/src/syntax/parse.ts';

const many = 200_000;
const organ = '*The General Assembly*,\n\n';

test.each([
  ['lines of no resolution, one below the other', 'Some words of a line\n'.repeat(many)],
  ['a title of so many lines', `${'Some words of a title\n'.repeat(many)}\n${organ}`],
  ['a paragraph of so many lines', `${organ}1. *Decides* to act\n${'and to go on\n'.repeat(many)}`],
  ['as many page numbers', `${organ}${'3\n\n'.repeat(many)}`],
])('%s', (_, text) => {
  const { blocks } = parse(text);
  expect(blocks.at(-1)?.span.end).toBe(text.trimEnd().length);
});

test('what is broken over very many lines reads as one line', () => {
  const [, paragraph] = parse(`${organ}1. *Decides* to act\n${'and \n'.repeat(many)}`).blocks;
  if (paragraph?.kind !== 'operative') throw new Error('No operative paragraph');
  expect(paragraph.body.prose.text).toBe(`Decides to act${' and'.repeat(many)}`);
});
