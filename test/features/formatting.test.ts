/** The canonical form of a draft, case by case. */
import { expect, test } from 'vitest';
import { formatted } from '../../server/src/features/formatting.ts';
import { analyse } from '../../server/src/model/analyse.ts';
import { glanceAt } from '../../server/src/model/glance.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { inCanonicalForm } from '../support/formatting.ts';
import { readFixture, selectionOf } from '../support/fixture.ts';

/** The first drawing becomes the second, and the second stays as it is. */
function checkFormatting(drawn: string, expected: string, indent = 4): void {
  const [from, to] = [drawn, expected].map((text) => text.replace(/^\n/, ''));
  expect(inCanonicalForm(from ?? '', indent)).toBe(to);
  expect(inCanonicalForm(to ?? '', indent)).toBe(to);
}

test('a draft typed without care becomes one that reads as a resolution does', () => {
  checkFormatting(
    `

**Strengthening cooperation**
*The General Assembly,*
*Recalling* its resolution 65/230 of 21 December 2010,
*Recalling also* its resolution 70/174
of 17 December 2015,


- 1. *Requests* the Secretary-General:
(a) To convene an expert group, which shall:
(i) Meet annually;
(ii) Report to the Assembly;
(b) To implement paragraph 2 below;
2) *Also requests*  a report.   `,
    `
# Strengthening cooperation

*The General Assembly*,

*Recalling* its resolution 65/230 of 21 December 2010,

*Recalling also* its resolution 70/174 of 17 December 2015,

1. *Requests* the Secretary-General:

    (a) To convene an expert group, which shall:

        (i) Meet annually;

        (ii) Report to the Assembly;

    (b) To implement paragraph 2 below;

2. *Also requests*  a report.
`,
  );
});

const canonical = `# Cooperation

*The General Assembly*,

*Recalling* its resolution 65/230 of 21 December 2010,

1. *Requests* the Secretary-General:

    (a) To convene a group;

    (b) To report;

2. *Decides* to convene a conference.
`;

test('a draft in canonical form is left alone', () => {
  expect(formatted(analyse(canonical), { indent: 4 })).toEqual([]);
});

test('an empty draft stays empty', () => {
  for (const text of ['', '\n', '  \n\n']) expect(inCanonicalForm(text)).toBe(text);
});

test('numbers take a full stop, and keep what they count', () => {
  checkFormatting(
    `
*The General Assembly*,

*Recalling* its resolution 65/230,

**1.** *Requests* a report;

- 2. *Decides* to meet;

3) *Invites* States;

4 *Also invites* States;

5*. Takes note* of the report;

5 bis. *Calls upon* States;

7.   *Urges* States.
`,
    `
*The General Assembly*,

*Recalling* its resolution 65/230,

1. *Requests* a report;

2. *Decides* to meet;

3. *Invites* States;

4. *Also invites* States;

5. *Takes note* of the report;

5 bis. *Calls upon* States;

7. *Urges* States.
`,
  );
});

test('subparagraphs keep their letters, and each level is indented', () => {
  checkFormatting(
    `
*The General Assembly*,

1. *Requests* the Secretary-General:
  (a) To meet:
  (i) Once:
  a. In spring:
  i. In March;
  (b) To report.
`,
    `
*The General Assembly*,

1. *Requests* the Secretary-General:

  (a) To meet:

    (i) Once:

      a. In spring:

        i. In March;

  (b) To report.
`,
    2,
  );
});

test('marks of negotiation stay as they are', () => {
  const draft = `*The General Assembly*,

PP1. *Recalling* its resolution 65/230,

OP1 *Requests* a report;

[EU: 2 bis. *Decides* to meet;]

~~3. *Invites* States;~~

++4. *Urges* [all] [some] States.++

5 alt. *Calls upon* States.
`;
  expect(inCanonicalForm(draft)).toBe(draft);
});

test('what delegations noted below a paragraph keeps its line', () => {
  const draft = `*The General Assembly*,

1. *Requests* a report on oceans;
Norway: delete
(agreed ad ref)

2. *Decides* to meet.
`;
  expect(inCanonicalForm(draft)).toContain('\nNorway: delete');
});

test('calls and notes are written alike, and notes come last, where it is clear what belongs together', () => {
  checkFormatting(
    `
*The General Assembly*,

*Recalling* the report¹ and the needs of small island

¹ See A/78/67.

developing States,<sup>2</sup>

1. *Decides* to convene a conference;

<sup>2</sup> See A/78/68.

2. *Requests* a report.

# Annex

Rules
`,
    `
*The General Assembly*,

*Recalling* the report[^1] and the needs of small island developing States,[^2]

1. *Decides* to convene a conference;

2. *Requests* a report.

[^1]: See A/78/67.

[^2]: See A/78/68.

# Annex

Rules
`,
  );
});

test('notes stay where they are while one of them is not called, or called in vain', () => {
  const draft = `*The General Assembly*,

*Recalling* the report,¹

¹ See A/78/67.

² See A/78/68.

1. *Requests* a report.
`;
  expect(inCanonicalForm(draft)).toBe(draft);
});

test('each part of a composite resolution keeps its own notes', () => {
  const out = inCanonicalForm(`# Oceans

## A

*The General Assembly*,

*Recalling* the report,¹

¹ See A/78/67.

1. *Requests* a report.

## B

*The General Assembly*,

1. *Decides* to meet.²

² See A/78/68.
`);
  expect(out.indexOf('[^1]: See')).toBeGreaterThan(out.indexOf('1. *Requests*'));
  expect(out.indexOf('[^1]: See')).toBeLessThan(out.indexOf('## B'));
});

test('no note moves while comments speak of stretches of the draft', () => {
  const draft = `*The General Assembly*,

<!-- resolution-disable citation-date -->

*Recalling* its resolution 65/230,[^1]

[^1]: See A/78/67.

<!-- resolution-enable citation-date -->

1. *Requests* a report.
`;
  expect(inCanonicalForm(draft)).toBe(draft);
});

test('titles, headings and annexes are marked as such', () => {
  checkFormatting(
    `
Oceans and the law of the sea

*The General Assembly*,

1. *Decides* to convene a conference;

**I. Organization of work**

2. *Requests* a report.

Annex II

**Terms of reference**
`,
    `
# Oceans and the law of the sea

*The General Assembly*,

1. *Decides* to convene a conference;

## I. Organization of work

2. *Requests* a report.

# Annex II

## Terms of reference
`,
  );
});

test('headings as high as the title all go one step down', () => {
  const out = inCanonicalForm(`# Oceans

*The General Assembly*,

# I. Work

## Groups

1. *Decides* to convene a conference.
`);
  expect(out).toContain('\n## I. Work\n\n### Groups\n');
});

test('opening words are put into italics where the draft has italics, and only there', () => {
  checkFormatting(
    `
*The General Assembly*,

*Recalling* its resolution 65/230,

Noting with concern the state of the oceans,

1. *Decides* to meet.
`,
    `
*The General Assembly*,

*Recalling* its resolution 65/230,

*Noting with concern* the state of the oceans,

1. *Decides* to meet.
`,
  );
  const plain = `*The General Assembly*,

Recalling its resolution 65/230,

1. Decides to meet.
`;
  expect(inCanonicalForm(plain)).toBe(plain);
});

test('links that lead nowhere become their words', () => {
  const out = inCanonicalForm(`*The General Assembly*,

*Recalling* its [resolution](https://example.org) and its resolution [65/230](#),
`);
  expect(out).toContain('its [resolution](https://example.org) and its resolution 65/230,');
});

test('line breaks that mean something stay', () => {
  const draft = `---
organ: General Assembly
session:   80
---

Distr.: Limited
4 May 2026

# Oceans

*The General Assembly*,

1. *Decides* to meet.

82nd plenary meeting
29 November 2026

<!-- Two
lines -->

# Annex

| one | two |
| --- | --- |
| 1   | 2   |

Roses are red
Violets are blue
`;
  expect(inCanonicalForm(draft)).toBe(draft);
});

test('a hyphen at the end of a line may belong to the word or to the line: the break stays', () => {
  const draft = `*The General Assembly*,

1. *Decides* to counter cyber-
crime in its short-
and long-term plans.
`;
  expect(inCanonicalForm(draft)).toBe(draft.replace('short-\nand', 'short- and'));
});

test('a line that begins like the wish of a delegation is one only below words that end there', () => {
  checkFormatting(
    `
*The General Assembly*,

*Recalling* the Declaration on Comprehensive Strategies for Global
Challenges: Crime Prevention and Criminal Justice, and its resolution 1844
(2008), on which all had
agreed,

1. *Decides* to meet;
Norway: every year

2. *Requests* a report;
Canada: delete
`,
    `
*The General Assembly*,

*Recalling* the Declaration on Comprehensive Strategies for Global Challenges: Crime Prevention and Criminal Justice, and its resolution 1844 (2008), on which all had agreed,

1. *Decides* to meet;
Norway: every year

2. *Requests* a report;
Canada: delete
`,
  );
});

test('a letter begins a line of a list, but not where it goes on with a reference', () => {
  checkFormatting(
    `
*The General Assembly*,

1. *Decides*:

    (a) To meet (i) every year; and
(ii) in Vienna;

    (b) To report;

    (c) To act as set out in paragraphs 6 (a) to
(b) of its resolution.
`,
    `
*The General Assembly*,

1. *Decides*:

    (a) To meet (i) every year; and
(ii) in Vienna;

    (b) To report;

    (c) To act as set out in paragraphs 6 (a) to (b) of its resolution.
`,
  );
});

test('notes that nothing calls keep a line each', () => {
  const draft = `*The General Assembly*,

1. *Decides* to meet.

42nd plenary meeting 4 December 2023

1 United Nations, Treaty Series, vol. 1155, No. 18232.
2 United Nations, Treaty Series, vol. 1833, No. 31363.
`;
  expect(inCanonicalForm(draft)).toBe(draft);
});

test('a comment stays beside the line it speaks of', () => {
  const draft = `*The General Assembly*,

<!-- resolution-disable-next-line citation-date -->
*Recalling* its resolution 65/230,

1. *Decides* to meet.
`;
  expect(inCanonicalForm(draft)).toBe(draft);
});

test('a draft with Windows line endings keeps them', () => {
  const windows = canonical.replace(/\n/g, '\r\n');
  expect(inCanonicalForm(windows.replace(/\r\n\r\n/g, '\r\n'))).toBe(windows);
});

test('only the blocks of a selection are formatted', () => {
  const fixture = readFixture(`*The General Assembly*,

1) *Requests* the Secretary-General:
(a) To convene a group;

2) *«Decides* to meet:
(a) Once;

3) *In»vites* States;

4) *Urges* States.
`);
  const edits = formatted(analyse(fixture.text), { indent: 4, range: selectionOf(fixture) });
  expect(applyEdits(fixture.text, edits)).toBe(`*The General Assembly*,

1) *Requests* the Secretary-General:
(a) To convene a group;

2. *Decides* to meet:

    (a) Once;

3. *Invites* States;

4) *Urges* States.
`);
});

test('what needs no change has no edit, so that cursors stay', () => {
  const text = canonical.replace('2. *Decides*', '2) *Decides*');
  const [edit, ...others] = formatted(analyse(text), { indent: 4 });
  expect(others).toEqual([]);
  expect(edit?.newText).toBe('2. ');
});

test('a block that would be read otherwise is left as it is, and the others are formatted', () => {
  const resolution = analyse(
    canonical.replace('2. *Decides*', '2) *Decides*').replace('    (b)', '(b)'),
  );
  // As if paragraph 2 could not be told apart once it has its full stop.
  const read = (text: string) => glanceAt(text.replace('2. *Decides*', '3. *Decides*'));
  const out = applyEdits(resolution.tree.text, formatted(resolution, { indent: 4, read }));
  expect(out).toContain('\n2) *Decides*');
});
