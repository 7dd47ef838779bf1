/** Random texts put together from pieces of drafts, whole and broken, for what holds of any text. */
import fc from 'fast-check';

const blanks = ['\n', '\n\n', '\r\n', ' ', '    ', '\t', '\u00a0'];
const marks = ['# ', '## ', '*', '**', '_', '- ', '[', ']', '“', '”', '<!-- ', ' -->', '---\n'];
const numbers = ['1. ', '2. ', '5 bis. ', '(a) ', '(i) ', 'a. '];
const notes = ['[^1]', '\n[^1]: ', '¹', '\n¹ ', '<sup>1</sup>', 'World,78'];
const signs = [',', ';', '.', ':', '\u{1F600}', 'e\u0301', '[65/230](#)'];
const parts = ['*The General Assembly*,\n\n', '*The General Assembly*\n\n', '# Annex\n', '## A\n'];
const words = ['Recalling', '\n\nRecalling ', 'Requests', '\n\nRequests '];
const references = [
  ...['paragraph 2 above', 'paragraphs 1 (a) and 2 to 4 below', 'section II above', 'annex II '],
  ...['its resolution 65/230 of 21 December 2010', 'its resolution '],
];

const common = [
  ...[blanks, marks, numbers, notes, signs, parts, words, references].flat(),
  '## II. Follow-up\n',
];

/** Texts of at most so many pieces: those every test wants, and those of one test besides. */
export function randomTexts(most: number, besides: readonly string[] = []): fc.Arbitrary<string> {
  return fc
    .array(fc.constantFrom(...common, ...besides), { maxLength: most })
    .map((pieces) => pieces.join(''));
}
