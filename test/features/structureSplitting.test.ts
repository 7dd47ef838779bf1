/** Splitting a paragraph around selected words: they become a paragraph of their own. */
import { describe, expect, test } from 'vitest';
import { afterwards } from '../support/restructuring.ts';

const organ = '*The General Assembly*,\n\n*Recalling* its resolutions,\n\n';

function operative(text: string): string {
  expect(text.replace('|', '').startsWith(organ)).toBe(true);
  return text.slice(organ.length);
}

const split = (drawn: string) => operative(afterwards('split', `${organ}${drawn}`));

describe('splitting around selected words', () => {
  test('makes three paragraphs of one where they stand in the middle', () => {
    expect(
      split(`1. *Requests* a report, «*encourages* States to read it» and *decides* to meet;

2. *Thanks* those that report under paragraph 1 above and those that meet under paragraph 2 below.
`),
    ).toBe(`1. *Requests* a report;

2. |*Encourages* States to read it;

3. *Decides* to meet;

4. *Thanks* those that report under paragraph 1 above and those that meet under paragraph 4 below.
`);
  });

  test('makes two where they reach the end of the paragraph, with its mark or without', () => {
    const apart = `1. *Requests* a report;\n\n2. |*Encourages* States to read it.\n`;
    for (const end of ['it».', 'it.»', 'it.\n»'])
      expect(split(`1. *Requests* a report, and «*encourages* States to read ${end}`).trim()).toBe(
        apart.trim(),
      );
  });

  test('makes two where they begin it, and the cursor stays with them', () => {
    const apart = `1. |*Requests* a report;\n\n2. *Encourages* States to read it.\n`;
    expect(split('1. «*Requests* a report», and *encourages* States to read it.\n')).toBe(apart);
    expect(split('1. «*Requests* a report, and »*encourages* States to read it.\n')).toBe(apart);
  });

  test('does not mind which linking words and marks of italics are selected with them', () => {
    const apart = `1. *Requests* a report;

2. |*Encourages* States to read it;

3. *Decides* to meet.
`;
    for (const drawn of [
      '1. *Requests* a report«, and *encourages* States to read it,» and *decides* to meet.\n',
      '1. *Requests* a report, «and *encourages* States to read it, and »*decides* to meet.\n',
      '1. *Requests* a report, and *«encourages* States to read it», and *decides* to meet.\n',
    ])
      expect(split(drawn)).toBe(apart);
  });

  test('the full stop of a sentence before the cursor gives way to the mark of the paragraph', () => {
    expect(split('1. *Decides* to meet. |It will be short;\n')).toBe(
      '1. *Decides* to meet;\n\n2. |It will be short;\n',
    );
  });

  test.each([
    'a meeting,[^|1] in 2027',
    'its resolution 65/|230 on it',
    'a report (|see below) on it',
  ])('no call, number or bracket is torn: %s', (words) => {
    const drawn = `${organ}1. *Decides* on ${words};\n\n[^1]: See it.\n`;
    expect(afterwards('split', drawn)).toMatch(/can only be split between|cannot be split/);
  });

  test('gives the subparagraphs to the words they stand under', () => {
    expect(
      split(`1. *Requests* a report, «*thanks* its authors», and *encourages* States:

    (a) To act;

    (b) To report under paragraph 1 (a) above.
`),
    ).toBe(`1. *Requests* a report;

2. |*Thanks* its authors;

3. *Encourages* States:

    (a) To act;

    (b) To report under paragraph 3 (a) above.
`);
  });

  test('makes three letters of one in a list', () => {
    expect(
      split(`1. *Requests* it:

    (a) To act, «to train experts», and to report; and

    (b) To meet.
`),
    ).toBe(`1. *Requests* it:

    (a) To act;

    (b) |To train experts;

    (c) To report; and

    (d) To meet.
`);
  });

  test('leaves a footnote with the word it was called by', () => {
    expect(
      split(`1. *Requests* a report,[^1] and «*encourages* States to read it».[^2]

[^1]: See A/65/460.
[^2]: See A/65/461.
`),
    ).toBe(`1. *Requests* a report;[^1]

2. |*Encourages* States to read it.[^2]

[^1]: See A/65/460.
[^2]: See A/65/461.
`);
  });

  test('gives preambular paragraphs their commas', () => {
    const drawn =
      '*The General Assembly*,\n\n*Recalling* its resolutions, «*noting* the report» and *stressing* its use,\n\n1. *Decides* to meet.\n';
    expect(afterwards('split', drawn)).toBe(
      '*The General Assembly*,\n\n*Recalling* its resolutions,\n\n|*Noting* the report,\n\n*Stressing* its use,\n\n1. *Decides* to meet.\n',
    );
  });

  test('counts with bis and ter where numbers are frozen', () => {
    const drawn = `${organ}1. *Requests* a report, «*encourages* States to read it» and *decides* to meet;\n\n2. *Thanks* them.\n`;
    expect(operative(afterwards('split', drawn, { numbering: 'frozen' }))).toBe(
      '1. *Requests* a report;\n\n1 bis. |*Encourages* States to read it;\n\n1 ter. *Decides* to meet;\n\n2. *Thanks* them.\n',
    );
  });

  test('tears no reference', () => {
    const at = (place: string) =>
      afterwards('split', `${organ}1. *Requests* a report on ${place}.\n`);
    for (const place of ['«annex I and paragraph» 1 above', 'annex I and «paragraph 1» above'])
      expect(at(place)).toBe(
        'Paragraph 1 cannot be split at “paragraph 1 above”: please choose another place',
      );
  });

  test('goes on with commas where the points of a list end in commas', () => {
    const drawn = `${organ}1. *Requests* it:\n\n    (a) To act |at once,\n\n    (b) To report,\n\n    (c) To go;\n\n2. *Thanks* them.\n`;
    expect(operative(afterwards('split', drawn))).toContain(
      '(a) To act,\n\n    (b) |At once,\n\n    (c) To report,\n\n    (d) To go;',
    );
  });

  test('is refused where a part would be read as an organ line or a heading', () => {
    const drawn =
      '*The General Assembly*,\n\n*Having considered* the report of |the Committee,[^1]\n\n*Recalling* it,\n\n1. *Decides* to meet.\n\n[^1]: See A/65/460.\n';
    expect(afterwards('split', drawn)).toBe(
      'The new paragraph would not be read as one: please choose another place',
    );
  });

  test('is refused where all of a paragraph is selected, part of a word, or more than one paragraph', () => {
    const refused = (drawn: string) => afterwards('split', `${organ}${drawn}`);
    const words = 'Paragraph 1 can only be split between two of its words';
    expect(refused('1. «*Requests* a report;»\n\n2. *Thanks* them.\n')).toBe(words);
    expect(refused('1. *Requests* a «rep»ort to it;\n\n2. *Thanks* them.\n')).toBe(words);
    expect(refused('1. *Requests* a «report;\n\n2. *Thanks*» them.\n')).toBe(
      'Please put the cursor where the paragraph should be split, or select words of one paragraph',
    );
  });
});
