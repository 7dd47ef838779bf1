/** What holds of tidying, whatever was pasted. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tidyText } from '../support/tidyText.ts';
import { lettersOf } from '../support/lettersOf.ts';

const pieces = [
  ...[
    '\n',
    '\n\n',
    '\n\n',
    '\r\n',
    ' ',
    '    ',
    '\t',
    '\u00a0',
    '# ',
    '## ',
    '*',
    '**',
    '_',
    '- ',
    '• ',
  ],
  ...['1. ', '- 1. ', '2) ', '3 ', '**4.** ', '5 bis. ', '(a) ', '(i) ', 'a) ', '[^1]', '¹', '²'],
  ...[
    '<sup>1</sup>',
    '\n[^1]: ',
    '\n¹ ',
    '\n\n1/ See ',
    '\n<sup>1</sup> See ',
    '\n____\n1 See ',
    '[',
    ']',
  ],
  ...[
    '<!-- ',
    ' -->',
    ',',
    ';',
    '.',
    ':',
    '12\n',
    '\n\n2/4\n\n',
    '---',
    '\f',
    'inter-\n',
    '[65/230](#)',
  ],
  ...[
    'The General Assembly,\n',
    '*The General Assembly*,\n\n',
    'Annex\n',
    '# Annex\n',
    '**II. Follow-up**\n',
    '\n\n1. Decides (a) to;\n\n(b) to:\n\n– one  two;\n\n(c) three\tfour;\n\n',
  ],
  ...[
    'Recalling',
    '\n\nRecalling ',
    '\n\nRequests ',
    'Requests',
    'Request',
    'the openended group',
    'World,1 ',
  ],
  ...[
    'Skip to content\n\n',
    'Share this page\n\n',
    'Distr.: Limited\n',

    '“',
    '---\norgan: x\n---\n',
  ],
];

const pasted = fc
  .array(fc.constantFrom(...pieces), { maxLength: 40 })
  .map((chosen) => chosen.join(''));

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
