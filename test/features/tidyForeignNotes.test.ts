/** Footnotes in the ways of PDF viewers, word processors, wikis and old documents, which only tidying knows. */
import { expect, test } from 'vitest';
import { tidyText } from '../support/tidyText.ts';

/** Two calls and their notes, as a draft has them. */
const drafted = `*The General Assembly*,

*Recalling* the Convention,[^1] and the Treaty[^2] of 1968,

1. *Decides* to meet;

2. *Requests* a report.

[^1]: See A/65/460.

[^2]: United Nations, *Treaty Series*, vol. 729.
`;

function pasted(call: string, next: string, notes: string): string {
  return `The General Assembly,

Recalling the Convention,${call} and the Treaty${next} of 1968,

1. Decides to meet;

2. Requests a report.

${notes}`;
}

const [first, second] = ['See A/65/460.', 'United Nations, *Treaty Series*, vol. 729.'];

test.each([
  ['a number alone below a rule', '1', '2', `_______\n1\n${first}\n2\n${second}`],
  ['a number alone, with brackets', '[1]', '[2]', `_______\n\n1\n${first}\n\n2\n${second}`],
  ['a number alone without a rule', '1', '2', `1\n${first}\n\n2\n${second}`],
  ['Roman numerals in brackets', '[i]', '[ii]', `[i] ${first}\n[ii] ${second}`],
  [
    'raised Roman numerals',
    '<sup>i</sup>',
    '<sup>ii</sup>',
    `<sup>i</sup> ${first}\n\n<sup>ii</sup> ${second}`,
  ],
  ['round brackets', '(1)', ' (2)', `(1) ${first}\n(2) ${second}`],
  ['paragraph numbers below a rule', '[1]', '[2]', `_______\n\n1. ${first}\n2. ${second}`],
  [
    'round brackets, paragraph numbers below a rule',
    '(1)',
    '(2)',
    `_____\n1. ${first}\n2. ${second}`,
  ],
  ['round brackets, plain numbers below a rule', '(1)', '(2)', `_____\n1 ${first}\n2 ${second}`],
  ['numbers stuck to their notes', '1', '2', `_______\n1${first}\n2${second}`],
  ['a raised number and a plain one', '¹', '²', `1 ${first}\n2 ${second}`],
  ['a stroke behind a blank', ' 1/', ' 2/', `1/ ${first}\n\n2/ ${second}`],
  [
    'tags in capitals',
    '<SUP>1</SUP>',
    '<Sup class="n">2</Sup>',
    `<SUP>1</SUP> ${first}\n\n<SUP> 2 </SUP> ${second}`,
  ],
  ['carets around', '^1^', '^2^', `^1^ ${first}\n\n^2^ ${second}`],
  ['blanks within', '[^ 1 ]', '[^2 ]', `[^ 1 ]: ${first}\n\n[^2 ]:  ${second}`],
  ['escaped brackets', '\\[^1\\]', '\\[^2\\]', `\\[^1\\]: ${first}\n\n\\[^2\\]: ${second}`],
  ['entities', '&sup1;', '&#91;2&#93;', `&sup1; ${first}\n\n&#91;2&#93; ${second}`],
  [
    'stars around',
    '*<sup>1</sup>*',
    '**<sup>2</sup>**',
    `<sup>1</sup> ${first}\n\n*<sup>2</sup>* ${second}`,
  ],
  [
    'a bold number below a rule',
    '<sup>1</sup>',
    '<sup>2</sup>',
    `_______\n\n**1** ${first}\n\n**2** ${second}`,
  ],
  [
    'notes that are points of a list',
    '<sup>1</sup>',
    '<sup>2</sup>',
    `- <sup>1</sup> ${first}\n- <sup>2</sup> ${second}`,
  ],
  ['a colon behind the number', '[1]', '[2]', `[1]: ${first}\n[2]: ${second}`],
  ['no colon behind the number', '[^1]', '[^2]', `[^1] ${first}\n\n[^2] ${second}`],
  ['a caret before the bracket', '^[1]', '^[2]', `^[1] ${first}\n\n^[2] ${second}`],
  ['a word before the number', '[1]', '[2]', `Footnote 1: ${first}\nFootnote 2: ${second}`],
  ['notes in their place', `^[${first}]`, `<ref>${second}</ref>`, ''],
])('%s', (_way, call, next, notes) => {
  expect(tidyText(pasted(call, next, notes))).toBe(drafted);
});

test.each([
  ['1. ↑ ', '2. ↑ '],
  ['↑ ', '^ '],
  ['1. ^ ', '2. ^ a b '],
  ['[1] ', '[2] '],
])(
  'below a line that says so, notes of a wiki lose the arrow that leads back: %s',
  (mark, next) => {
    const text = pasted('[1]', '[2]', `References\n\n${mark}${first}\n${next}${second}`);
    expect(tidyText(text)).toBe(`${drafted}
<!-- Set aside by Tidy Pasted Text:
References
-->
`);
  },
);

test('an arrow at the end of a note leads back, too', () => {
  const text = pasted('[^1]', '[^2]', `[^1]: ${first} ↩︎\n\n[^2]: ${second} [↩](#fnref2)`);
  expect(tidyText(text)).toBe(drafted);
});

test('calls are stuck to capitals, years, resolutions and brackets, in the order of their notes', () => {
  const text = `The General Assembly,

Recalling UNODC1 and the report of 12 July 20232 on subparagraph (b)3 of resolution 60/1774 of 2005,

1. Decides to meet.

_______
1 See A/65/460.
2 See A/65/461.
3 See A/65/462.
4 See A/65/463.`;
  expect(tidyText(text)).toBe(`*The General Assembly*,

*Recalling* UNODC[^1] and the report of 12 July 2023[^2] on subparagraph (b)[^3] of resolution 60/177[^4] of 2005,

1. *Decides* to meet.

[^1]: See A/65/460.

[^2]: See A/65/461.

[^3]: See A/65/462.

[^4]: See A/65/463.
`);
});

test('a note that nothing but its row shows may begin as any sentence does', () => {
  const text = `The General Assembly,

Recalling the Convention,1 the Treaty,2 and the Protocol,3

1. Decides to meet.

1 See A/65/460.

2 Reaffirming that all States are bound by it.

3 The term is used as in A/65/461.`;
  expect(tidyText(text)).toContain('\n[^2]: Reaffirming that all States are bound by it.\n');
});

test('a note that is called again has each of its calls', () => {
  const text = `The General Assembly,

Recalling the Convention,1 and the Treaty,2

1. Decides to observe the Convention.1

_______
1
See A/65/460.
2
See A/65/461.`;
  expect(tidyText(text)).toContain('1. *Decides* to observe the Convention.[^1]\n');
});

test('several notes in their place are numbered in order, and one that has a name is called again by it', () => {
  const text = `The General Assembly,

Recalling the Convention<ref name="c">See A/65/460.</ref> and the Treaty,^[See [A/65/461](#).]

1. Decides to observe the Convention.<ref name="c" />`;
  expect(tidyText(text)).toBe(`*The General Assembly*,

*Recalling* the Convention[^1] and the Treaty,[^2]

1. *Decides* to observe the Convention.[^1]

[^1]: See A/65/460.

[^2]: See A/65/461.
`);
});

test.each([
  ['CO2 and H2O', '_______\n2 See A/65/460.'],
  ['the year 2023 and 20233 tonnes', '_______\n3 See A/65/460.'],
  ['article 20 (1) of the Covenant', '(1) See A/65/460.'],
  ['three purposes: (1) peace, (2) security', '(1) Peace\n(2) Security'],
  ['the rank of colonel,1 and of major', '1 April 2024'],
  ['[1] million dollars', '_______\n1 Decides to meet.'],
  ['Vision2 and Vision2', '_______\n4\nSee A/65/460.'],
])('a number that no note proves stays as it is: %s', (words, below) => {
  const text = `The General Assembly,\n\nRecalling ${words},\n\n1. Decides to meet.\n\n${below}`;
  expect(tidyText(text)).not.toMatch(/\[\^\d\](?!:)/);
});

test('a note of several paragraphs stays together', () => {
  const text = pasted(
    '[^1]',
    '[^2]',
    `[^1]: See A/65/460.

    It was reissued.

    Its annex was not.

[^2]: See A/65/461.

\tIt was withdrawn,
    and reissued.`,
  );
  expect(tidyText(text)).toMatch(
    /\n\[\^1\]: See A\/65\/460\. It was reissued\. Its annex was not\.\n\n\[\^2\]: See A\/65\/461\. It was withdrawn, and reissued\.\n$/,
  );
});

test.each([
  ['a list that goes on below a note', '    (a) To meet;'],
  ['a paragraph of the draft', '    Requests the Secretary-General to report.'],
  [
    'a text that is indented throughout',
    '    It was reissued.\n\nA passage.\n\n    Another passage.',
  ],
])('%s is no paragraph of it', (_what, below) => {
  const text = `*The General Assembly*,\n\n1. *Decides*,[^1] that:\n\n[^1]: See A/65/460.\n\n${below}\n`;
  expect(tidyText(text)).toMatch(/\[\^1\]: See A\/65\/460\.\n$/);
});
