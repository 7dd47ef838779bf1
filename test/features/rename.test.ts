/** Renaming: numbers, footnotes, acronyms and annexes, and everything that speaks of them. */
import { expect, test } from 'vitest';
import { afterRenaming, checkName, refusalAt } from '../support/checkRename.ts';

const draft = `
*The General Assembly*

1. *Requests* the Secretary-General:

    (a) To convene a group;

    (b) To report as set out in subparagraph (a) above;

2. *Invites* Member States to take part in the group referred to in paragraph 1 (a) above;

5 bis. *Takes note* of paragraphs 1 (b) and 2 above and of paragraph 42 of the Salvador Declaration.`;

/** The draft with the cursor before these words. */
function at(words: string, inside = draft): string {
  const place = inside.indexOf(words);
  if (place < 0) throw new Error(`The draft does not say "${words}"`);
  return `${inside.slice(0, place)}|${inside.slice(place)}`;
}

const after = (change: (text: string) => string) => change(draft.slice(1));

test('a paragraph takes its references along', () => {
  expect(afterRenaming(at('1. *Requests*'), '1 bis')).toBe(
    after((text) =>
      text
        .replace('1. *Requests*', '1 bis. *Requests*')
        .replace('paragraph 1 (a)', 'paragraph 1 bis (a)')
        .replace('paragraphs 1 (b)', 'paragraphs 1 bis (b)'),
    ),
  );
});

test('a subparagraph takes its references along, however they are written', () => {
  expect(afterRenaming(at('(a) To convene'), 'c')).toBe(
    after((text) =>
      text
        .replace('(a) To convene', '(c) To convene')
        .replace('subparagraph (a)', 'subparagraph (c)')
        .replace('paragraph 1 (a)', 'paragraph 1 (c)'),
    ),
  );
});

test('a paragraph can be renamed where a reference names it', () => {
  expect(afterRenaming(at('2 above'), '3')).toBe(
    after((text) => text.replace('2. *Invites*', '3. *Invites*').replace('and 2', 'and 3')),
  );
});

test('of a number with a letter the part under the cursor is renamed', () => {
  expect(afterRenaming(at('a) above;\n\n5'), '(d)')).toBe(afterRenaming(at('(a) To convene'), 'd'));
  expect(afterRenaming(at('1 (a) above;\n\n5'), '1 ter')).toContain('1 ter. *Requests*');
});

test('the name to change is the number alone', () => {
  checkName(
    `
*The General Assembly*

1. *Decides* to convene a conference;

|2 bis. *Requests* a report.
^^^^^^
`,
    '2 bis',
  );
  checkName(
    `
*The General Assembly*

1. *Decides* to convene a conference;

    (b|) To report.
     ^
`,
    'b',
  );
});

test('the same name changes nothing', () => {
  expect(afterRenaming(at('2. *Invites*'), '2.')).toBe(draft.slice(1));
});

test('a number that another paragraph has is refused, with its first words', () => {
  expect(afterRenaming(at('1. *Requests*'), '2')).toBe(
    'Paragraph 2 ("Invites Member States to take part in the group…") has this number already: to exchange the two, move one of them past the other',
  );
  expect(afterRenaming(at('(a) To convene'), 'b')).toMatch(/^Paragraph 1 \(b\) \("To report/);
});

test('a letter may be that of a subparagraph of another paragraph', () => {
  expect(
    afterRenaming(
      `
*The General Assembly*

1. *Requests* the Secretary-General:

    (a) To convene a group;

2. *Invites* Member States:

    |(b) To take part.`,
      'a',
    ),
  ).toContain('(a) To take part.');
});

test('what is no number is refused, with an example', () => {
  expect(afterRenaming(at('1. *Requests*'), 'one')).toBe('"one" is no number such as 5 or 5 bis');
  expect(afterRenaming(at('(a) To convene'), '3')).toBe('"3" is no letter such as b');
  expect(
    afterRenaming(
      `
*The General Assembly*

1. *Requests* the Secretary-General:

    (a) To convene a group, which shall:

        (|i) Meet annually;

        (ii) Report.`,
      'b',
    ),
  ).toBe('"b" is no small Roman numeral such as iv');
});

test('a range that would run backwards is refused', () => {
  expect(
    afterRenaming(
      `
*The General Assembly*

|1. *Decides* to convene a conference;

2. *Invites* Member States to take part;

3. *Requests* a report on paragraphs 1 to 2 above.`,
      '7',
    ),
  ).toBe('"paragraphs 1 to 2 above" would then be out of order: change this reference first');
});

test('of two paragraphs with one number the wrong one is renamed alone', () => {
  expect(
    afterRenaming(
      `
*The General Assembly*

1. *Decides* to convene a conference;

2. *Invites* Member States to take part;

|2. *Requests* a report on paragraph 2 above;

4. *Decides* to review the report.`,
      '3',
    ),
  ).toContain('3. *Requests* a report on paragraph 2 above;');
});

const noted = `
*The General Assembly*

1. *Decides* to convene a conference;[^1]

2. *Requests* a report[^2] on the conference.[^1]

[^1]: See A/65/460.

[^2]: See A/66/1.
`;

test('a footnote is renamed at its note and at every call', () => {
  const renamed = noted.slice(1).replaceAll('[^1]', '[^source-a]');
  expect(afterRenaming(at('^1]\n', noted), 'source-a')).toBe(renamed);
  expect(afterRenaming(at('^1]:', noted), '[^source-a]')).toBe(renamed);
});

test('a footnote mark that is taken, or none, is refused', () => {
  expect(afterRenaming(at('^1]:', noted), '2')).toBe('There is a footnote 2 already');
  expect(afterRenaming(at('^1]:', noted), 'a b')).toContain('is no footnote mark');
});

test('superscript figures stay such, and are figures', () => {
  const raised = `
The General Assembly
1. Decides to convene a conference;|¹
2. Requests a report.

¹ See A/65/460.`;
  expect(afterRenaming(raised, '12')).toBe(`The General Assembly
1. Decides to convene a conference;¹²
2. Requests a report.

¹² See A/65/460.`);
  expect(afterRenaming(raised, 'a')).toContain('is no number such as 3');
});

const abbreviated = `
# The work of ISA

*The General Assembly*,

*Recalling* the work of the International Seabed Authority (ISA), including document ISA/29/C/7,

1. *Invites* ISA to attend, and welcomes ISA’s report entitled “The future of ISA”;

2. *Requests* a report.`;

test('an acronym is renamed wherever the draft uses or introduces it, but not in symbols and titles', () => {
  const renamed = abbreviated
    .slice(1)
    .replace('work of ISA', 'work of ISBA')
    .replace('(ISA)', '(ISBA)')
    .replace('*Invites* ISA', '*Invites* ISBA')
    .replace('ISA’s', 'ISBA’s');
  expect(afterRenaming(at('ISA)', abbreviated), 'ISBA')).toBe(renamed);
  expect(afterRenaming(at('ISA’s', abbreviated), 'ISBA')).toBe(renamed);
});

test('an acronym is in capitals, and no other one of the draft', () => {
  expect(afterRenaming(at('ISA)', abbreviated), 'Isba')).toContain('is no acronym');
  const other = abbreviated.replace('a report.', 'a report of UNEP.');
  expect(afterRenaming(at('ISA)', other), 'UNEP')).toBe('"UNEP" stands in this draft already');
});

const annexed = `
*The General Assembly*

1. *Adopts* the rules contained in annex I and the plan contained in annex II to the present resolution;

2. *Requests* a review of annex II.

# Annex I

Rules

# Annex II

Plan`;

test('an annex is renamed at its heading and wherever it is named', () => {
  const renamed = annexed.slice(1).replaceAll(/nnex II\b/g, 'nnex III');
  expect(afterRenaming(at('Annex II\n', annexed), 'iii')).toBe(renamed);
  expect(afterRenaming(at('II to', annexed), 'III')).toBe(renamed);
});

test('the numeral of another annex is refused', () => {
  expect(afterRenaming(at('II to', annexed), 'I')).toBe('There is an annex I already');
  expect(afterRenaming(at('II to', annexed), 'B')).toBe('"B" is no Roman numeral such as II');
});

test('a section is renamed with the references to it', () => {
  expect(
    afterRenaming(
      `
*The General Assembly*

## |I. Organization

1. *Decides* to convene a conference;

## II. Follow-up

2. *Requests* a report under section I above.`,
      'III',
    ),
  ).toBe(`*The General Assembly*

## III. Organization

1. *Decides* to convene a conference;

## II. Follow-up

2. *Requests* a report under section III above.`);
});

test('what cannot be renamed says why', () => {
  expect(refusalAt(at('conv', draft))).toContain('Nothing here can be renamed');
  expect(refusalAt(at('paragraphs 1', draft))).toBe(
    'Put the cursor on the number or letter you want to change',
  );
  expect(refusalAt('*The General Assembly*,\n\n*Recalling* its resolution 65/|230,')).toBe(
    'The number of another resolution is not for this draft to change',
  );
  expect(
    refusalAt(
      '*The General Assembly*\n\n1. *Notes* paragraph |9 above;\n\n2. *Requests* a report.',
    ),
  ).toBe('This draft has no "9" that could be given another number');
});

test('a footnote number that is stuck to a word must be written otherwise first', () => {
  expect(
    refusalOfRenaming(`
The General Assembly
1. Recalls the Salvador Declaration,|78 adopted by the Congress;
2. Requests the Office79 to report.`),
  ).toBe('This number is stuck to the word before it: write it as [^78] first');
});

const refusalOfRenaming = (drawn: string) => afterRenaming(drawn, '99');
