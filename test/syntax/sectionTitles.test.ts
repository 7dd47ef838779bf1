/** Titles of sections that are as long as sentences, with and without empty lines around them. */
import { expect, test } from 'vitest';
import { parse } from '../../server/src/syntax/parse.ts';

const title = `Strengthening the coordination of the humanitarian and disaster relief assistance
of the United Nations, including special economic assistance to individual countries`;
const noun = title.replace('Strengthening the coordination', 'Coordination');
const oneLine = title.replace('\n', ' ');

/** The headings of a draft in which some lines stand between two paragraphs. */
function headings(lines: string, above = '1. Invites States to act;'): readonly unknown[] {
  const draft = `The General Assembly,\nRecalling it,\n${above}\n${lines}\n2. Requests a report.\n`;
  return parse(draft).blocks.flatMap((block) =>
    block.kind === 'heading' ? [[block.numeral, block.text]] : [],
  );
}

test.each([
  ['with its numeral', `II. ${title}`, [['II', oneLine]]],
  ['with a numeral that has no full stop', `II ${noun}`, [['II', noun.replace('\n', ' ')]]],
  ['with a letter', `B. ${oneLine}`, [['B', oneLine]]],
  [
    'below its numeral',
    `II\n${title}`,
    [
      ['II', ''],
      [undefined, oneLine],
    ],
  ],
  ['between empty lines', `\nII. ${noun}\n`, [['II', noun.replace('\n', ' ')]]],
  ['below an empty line', `\nII. ${noun}`, [['II', noun.replace('\n', ' ')]]],
])('a long title is a heading %s', (_, lines, expected) => {
  expect(headings(lines)).toEqual(expected);
});

test('a section may begin with a preamble', () => {
  expect(headings(`II. ${title}\nRecalling its resolution,`)).toEqual([['II', oneLine]]);
});

test.each([
  ['it ends as a paragraph does', `II. ${title};`, undefined],
  ['the paragraph above goes on', `II. ${title}`, '1. Invites States to act in the'],
  ['it has no numeral', title, undefined],
  ['it begins with an article', `A ${title}`, undefined],
  ['it acts', `II. Requests ${title}`, undefined],
])('there is none where %s', (_, lines, above) => {
  expect(headings(lines, above)).toEqual([]);
});
