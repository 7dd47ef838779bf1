/** Footnote calls and notes as web pages and word processors write them. */
import { expect, test } from 'vitest';
import { tidyText } from '../support/tidyText.ts';

test.each([
  ['<a href="#n1">1</a>', '<a href="#n2">2</a>', '<a href="#r1">1</a>', '<a href="#r2">2</a>'],
  ['<a href="#n1">[1]</a>', '<a href="#n2">[2]</a>', '<a id="n1">[1]</a>', '<a id="n2">[2]</a>'],
  [
    '<sup><a href="x.html#n1">1</a></sup>',
    '<a href="#n2"><sup>2</sup></a>',
    '<sup><a href="x.html#r1">1</a></sup>',
    '<a href="#r2"><sup>2</sup></a>',
  ],
  ['<sup>[1]</sup>', '<sup>[2]</sup>', '<sup>[1]</sup>', '<sup>[2]</sup>'],
  [
    '<sup>[[1]](#fn1)</sup>',
    '<sup>[2](#fn2)</sup>',
    '<sup>[[1]](#fnref1)</sup>',
    '<sup>[2](#fnref2)</sup>',
  ],
  [
    '<sup class="r"><a href="#n1">1</a></sup>',
    '<sup id="c2"><a href="#n2">2</a></sup>',
    '<a href="#r1">1</a>',
    '<a href="#r2">2</a>',
  ],
  ['[1](#fn1)', '[2](#fn2)', '[1](#fnref1)', '[2](#fnref2)'],
])('calls and notes are told from the text: %s', (call, next, note, last) => {
  expect(
    tidyText(`The General Assembly,

Recalling the Convention of 2022${call} and the Treaty,${next}
Noting the report,

1. Decides to meet.

${note} See A/65/460.
${last} See A/65/461.`),
  ).toBe(`*The General Assembly*,

*Recalling* the Convention of 2022[^1] and the Treaty,[^2]

*Noting* the report,

1. *Decides* to meet.

[^1]: See A/65/460.

[^2]: See A/65/461.
`);
});

test('a link that leads from a word to a place of its page is a call, also where its note was not copied', () => {
  expect(
    tidyText(`The General Assembly,

Recalling the Convention of 2022<a href="#n1">1</a> and the Treaty,<a href="#n2">2</a>

1. Decides to meet.`),
  ).toBe(`*The General Assembly*,

*Recalling* the Convention of 2022[^1] and the Treaty,[^2]

1. *Decides* to meet.
`);
});

test('the number of a paragraph or a year with a link is no call', () => {
  expect(
    tidyText(`The General Assembly,

<a href="#p1">1</a>. Recalls the Convention of <a href="https://example.org/2022">22</a>;

2. Decides to act on paragraph <a href="#p1">1</a> above.`),
  ).toBe(`*The General Assembly*,

1. *Recalls* the Convention of 22;

2. *Decides* to act on paragraph 1 above.
`);
});

test('calls that are raised together stand apart', () => {
  expect(
    tidyText(`The General Assembly,

Recalling the Treaty,<sup>1,2</sup>

1. Decides to meet.<sup>2, 3</sup>

<sup>1</sup> See A/65/460.
<sup>2</sup> See A/65/461.
<sup>3</sup> See A/65/462.`),
  ).toBe(`*The General Assembly*,

*Recalling* the Treaty,[^1],[^2]

1. *Decides* to meet.[^2],[^3]

[^1]: See A/65/460.

[^2]: See A/65/461.

[^3]: See A/65/462.
`);
});

test.each([
  ['<sup>1</sup>', '<sup>2</sup>', 'Notes', '1.', '2.'],
  ['[1]', '[2]', '**Endnotes**', '1.', '2.'],
  ['<a href="#n1">1</a>', '<a href="#n2">2</a>', '## References', '1)', '2)'],
  ['<a href="#n1">[1]</a>', '<a href="#n2">[2]</a>', 'Footnotes:', '[1]', '[2]'],
])('notes below a line that says so may be numbered as paragraphs are: %s', (...written) => {
  const [call, next, heading, note, last] = written;
  const above = `The General Assembly,

Recalling the Treaty,${call} and the report,${next}

1. Decides to meet;

2. Requests a report.`;
  expect(
    tidyText(`${above}\n\n${heading}\n\n${note} See A/65/460.\n${last} See A/65/461,\npage 3.`),
  ).toBe(`*The General Assembly*,

*Recalling* the Treaty,[^1] and the report,[^2]

1. *Decides* to meet;

2. *Requests* a report.

[^1]: See A/65/460.

[^2]: See A/65/461, page 3.

<!-- Set aside by Tidy Pasted Text:
${heading}
-->
`);
});

test('below such a line what acts, what nothing calls and what others are notes of is left alone', () => {
  const above = '*The General Assembly*,\n\n*Recalling* the Treaty,[^1]\n\n1. *Decides* to meet.';
  const note = '[^1]: See A/65/460.';
  for (const below of [
    'References\n\n1. *Requests* a report.\n',
    'References\n\n2. See A/65/461.\n',
    `${note}\n\n# Annex\n\nReferences\n\n1. See A/65/461.\n`,
  ]) {
    expect(tidyText(`${above}\n\n${below}`)).not.toMatch(/Set aside|\[\^\d\]: See A\/65\/461/);
  }
});

test.each([
  ['<a href="#n1">1</a>', '<a href="#r1">1</a>'],
  ['[1]', '[1]'],
])('a note may stand directly below the last paragraph: %s', (call, note) => {
  expect(
    tidyText(`The General Assembly,

Recalling the Treaty,${call}

1. Decides to meet;

2. Requests a report.
${note} See A/65/460.`),
  ).toBe(`*The General Assembly*,

*Recalling* the Treaty,[^1]

1. *Decides* to meet;

2. *Requests* a report.

[^1]: See A/65/460.
`);
});
