/** What holds of tidying, whatever was pasted. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tidyText } from '../support/tidyText.ts';
import { randomTexts } from '../support/randomTexts.ts';
import { lettersOf } from '../support/lettersOf.ts';

/** What is pasted from Word, web pages and PDF files. */
const debris = [
  ...[
    '• ',
    '- 1. ',
    '2) ',
    '3 ',
    '**4.** ',
    'a) ',
    '[^1]',
    '²',
    '12\n',
    '\n\n2/4\n\n',
    '\f',
    'inter-\n',
  ],
  ...[
    '\n\n1/ See ',
    '\n<sup>1</sup> See ',
    '\n____\n1 See ',
    '\f',
    '\n\n1. Decides (a) to;\n\n(b) to:\n\n– one  two;\n\n(c) three\tfour;\n\n',
    'World,1 ',
    'the openended group',
    'Request',
  ],
  ...['The General Assembly,\n', 'Annex\n', '**II. Follow-up**\n', '---\norgan: x\n---\n'],
  ...['Skip to content\n\n', 'Share this page\n\n', 'Distr.: Limited\n'],
];

const pasted = randomTexts(40, debris);

test('no word is lost, and none is added', () => {
  fc.assert(
    fc.property(pasted, (text) => {
      expect(lettersOf(tidyText(text))).toBe(lettersOf(text));
    }),
    { numRuns: 1000 },
  );
});

test('tidying twice changes nothing', () => {
  fc.assert(
    fc.property(pasted, (text) => {
      const once = tidyText(text);
      expect(tidyText(once)).toBe(once);
    }),
    { numRuns: 1000 },
  );
});

test('a part may be tidied alone', () => {
  fc.assert(
    fc.property(pasted, fc.nat(), fc.nat(), (text, a, b) => {
      const [first, second] = [a % (text.length + 1), b % (text.length + 1)];
      const selection = { start: Math.min(first, second), end: Math.max(first, second) };
      expect(lettersOf(tidyText(text, { selection }))).toBe(lettersOf(text));
    }),
    { numRuns: 500 },
  );
});
