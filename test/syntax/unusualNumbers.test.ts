/** Numbers of operative paragraphs in forms that also mean other things. */
import { describe, expect, test } from 'vitest';
import { checkTree } from '../support/checkTree.ts';
import { findingsOf, fixed } from '../support/findings.ts';
import { inCanonicalForm } from '../support/formatting.ts';

describe('numbers in two brackets', () => {
  test('are those of operative paragraphs before verbs that act', () => {
    checkTree(
      `
      *The General Assembly*,

      *Recalling* its resolution 65/230,

      (1) *Takes note* of the report;

      (2) *Urges* Member States:

      (a) To report, and
      (b) To meet;
      (3) *Decides* to meet again.
      `,
      `
      organLine General Assembly , “The General Assembly,” (1 italic)
      preambular [Recalling participle] “Recalling its resolution 65/230,” (1 italic)
      operative 1 (arabic, parens) [Takes note finite] “Takes note of the report;” (1 italic)
      operative 2 (arabic, parens) [Urges finite] “Urges Member States:” (1 italic)
        subparagraph a (letter, parens) “To report, and”
        subparagraph b (letter, parens) “To meet;”
      operative 3 (arabic, parens) [Decides finite] “Decides to meet again.” (1 italic)
      `,
    );
  });

  test('are points of a list below a paragraph numbered otherwise', () => {
    checkTree(
      `
      1. Decides that the Board:
      (1) Requests reports once a year;
      (2) Decides on them;
      2. Requests the Board to meet.
      `,
      `
      operative 1 (arabic, dot) [Decides finite] “Decides that the Board:”
        subparagraph 1 (arabic, parens) “Requests reports once a year;”
        subparagraph 2 (arabic, parens) “Decides on them;”
      operative 2 (arabic, dot) [Requests finite] “Requests the Board to meet.”
      `,
    );
  });

  test('are points of the list that a paragraph without a number announces', () => {
    checkTree(
      `
      The Health Assembly,
      URGES Member States:
      (1) to report;
      (2) requests of others notwithstanding, to meet.
      `,
      `
      organLine World Health Assembly , “The Health Assembly,”
      operative [Urges finite] “URGES Member States:”
        subparagraph 1 (arabic, parens) “to report;”
        subparagraph 2 (arabic, parens) “requests of others notwithstanding, to meet.”
      `,
    );
  });

  test('are points of a preambular list', () => {
    checkTree(
      `
      The General Assembly,
      Noting that the Council:
      (1) Requests reports,
      (2) Decides on them,
      1. Decides to meet.
      `,
      `
      organLine General Assembly , “The General Assembly,”
      preambular [Noting participle] “Noting that the Council:”
        subparagraph 1 (arabic, parens) “Requests reports,”
        subparagraph 2 (arabic, parens) “Decides on them,”
      operative 1 (arabic, dot) [Decides finite] “Decides to meet.”
      `,
    );
  });

  test('formatting writes them with a full stop', () => {
    expect(inCanonicalForm('(1) Takes note of it;\n(2) Decides to meet.\n')).toBe(
      '1. Takes note of it;\n\n2. Decides to meet.\n',
    );
  });
});

describe('Roman numbers', () => {
  test('are those of operative paragraphs before verbs that act, and references lead to them', () => {
    const draft = `
      The Disarmament Committee,

      Mindful of the need,

      I. Calls on all States to act for the peace and security of all peoples, and
      II. Urges the following:
      a. money,
      b. help, and
      c. hope;

      III. Requests the Board to implement paragraph 2 above.
      `;
    checkTree(
      draft,
      `
      organLine unknown organ , “The Disarmament Committee,”
      preambular [Mindful participle] “Mindful of the need,”
      operative I (arabic, dot) [Calls on finite] “Calls on all States to act for the peace and security of all peoples, and”
      operative II (arabic, dot) [Urges finite] “Urges the following:”
        subparagraph a (letter, dot) “money,”
        subparagraph b (letter, dot) “help, and”
        subparagraph c (letter, dot) “hope;”
      operative III (arabic, dot) [Requests finite] “Requests the Board to implement paragraph 2 above.”
      `,
    );
    expect(findingsOf(draft).map(({ rule }) => rule)).not.toContain('undefined-paragraph');
  });

  test('are those of headings before other words, and among paragraphs numbered otherwise', () => {
    checkTree(
      `
      1. Decides to meet;

      II. Requests for assistance

      2. Requests the Board to meet;

      III. Travel

      3. Decides to travel.
      `,
      `
      operative 1 (arabic, dot) [Decides finite] “Decides to meet;”
      heading section II “II. Requests for assistance”
      operative 2 (arabic, dot) [Requests finite] “Requests the Board to meet;”
      heading section III “III. Travel”
      operative 3 (arabic, dot) [Decides finite] “Decides to travel.”
      `,
    );
  });
});

test('a Roman number that wrapped to the start of a line goes on with the sentence', () => {
  checkTree(
    `
    1. Decides to carry out the plan set out in part
    II. Requests for help are met in part
    III. Urges of others are not.
    `,
    `
    operative 1 (arabic, dot) [Decides finite] “Decides to carry out the plan set out in part II. Requests f …  Urges of others are not.”
    `,
  );
});

describe('emphasis that takes in number and verb', () => {
  test.each(['**', '*', '_', '***'])('%s', (mark) => {
    const head =
      '*The General Assembly*,\n\n*Recalling* its resolution 65/230 of 21 December 2010,\n\n';
    const draft = `${head}${mark}1. Requests${mark} the Board to meet;\n${mark}2. Also requests${mark} it to report.\n`;
    expect(inCanonicalForm(draft)).toBe(
      `${head}1. ${mark}Requests${mark} the Board to meet;\n\n2. ${mark}Also requests${mark} it to report.\n`,
    );
    expect(
      findingsOf(draft).filter(
        ({ rule }) => rule !== 'opening-italics' && rule !== 'title-missing',
      ),
    ).toEqual([]);
  });

  test.each(['**', '*', '_'])('%s below a line that ends with "and"', (mark) => {
    const head =
      '*The General Assembly*,\n\n*Recalling* its resolution 65/230 of 21 December 2010,\n\n';
    const draft = `${head}${mark}1. Requests${mark} the Board to meet, and\n${mark}2. Urges${mark} it to report.\n`;
    expect(inCanonicalForm(draft)).toBe(
      `${head}1. ${mark}Requests${mark} the Board to meet, and\n\n2. ${mark}Urges${mark} it to report.\n`,
    );
  });

  test('a bold line without an end mark is a heading', () => {
    checkTree(
      `
      1. Decides to meet;

      **2. Requests for assistance**

      2. Requests the Board to meet.
      `,
      `
      operative 1 (arabic, dot) [Decides finite] “Decides to meet;”
      heading section 2 “2. Requests for assistance” (1 bold)
      operative 2 (arabic, dot) [Requests finite] “Requests the Board to meet.”
      `,
    );
  });
});

describe('a number without its full stop', () => {
  test('begins a paragraph without an empty line, whatever the line above ends with', () => {
    checkTree(
      `
      The General Assembly,
      Recalling its resolution 65/230,
      1 Decide to hold a meeting
      2 Invites all States to attend,
      3. Requests a report.
      `,
      `
      organLine General Assembly , “The General Assembly,”
      preambular [Recalling participle] “Recalling its resolution 65/230,”
      operative 1 (arabic, bare) [Decide base] “Decide to hold a meeting”
      operative 2 (arabic, bare) [Invites finite] “Invites all States to attend,”
      operative 3 (arabic, dot) [Requests finite] “Requests a report.”
      `,
    );
  });

  test('may be the first one of a section', () => {
    checkTree(
      `
      1 Requests a report;
      2 Invites States to attend;
      Financing
      1 Requests the funds.
      `,
      `
      operative 1 (arabic, bare) [Requests finite] “Requests a report;”
      operative 2 (arabic, bare) [Invites finite] “Invites States to attend;”
      heading section “Financing”
      operative 1 (arabic, bare) [Requests finite] “Requests the funds.”
      `,
    );
  });

  test('is a number of the sentence where no verb follows, or another number', () => {
    checkTree(
      `
      The General Assembly,
      Recalling the resolutions it adopted in
      1 Support Group and in
      5 Requests that it made,
      1. Requests a report.
      `,
      `
      organLine General Assembly , “The General Assembly,”
      preambular [Recalling participle] “Recalling the resolutions it adopted in 1 Support Group and in 5 Requests that it made,”
      operative 1 (arabic, dot) [Requests finite] “Requests a report.”
      `,
    );
  });
});

describe('another sign than the full stop behind a number that is the next one', () => {
  const draft = (number: string) =>
    `*The General Assembly*,\n\n*Recalling* its resolution 65/230 of 21 December 2010,\n\n1. *Decides* to meet;\n\n${number} *Invites* States to attend;\n\n3. *Requests* a report.\n`;
  const signs = ['2 -', '2 –', '2-', '2:', '2,', '2..', '2.-', '2.)', '(2)'];

  test.each(signs)('%s is one finding, and formatting writes the full stop', (number) => {
    const said = findingsOf(draft(number)).map(({ message }) => message);
    expect(said).toEqual([`Expected "2." before the paragraph, found "${number}"`]);
    expect(fixed(draft(number))).toBe(draft('2.'));
    expect(inCanonicalForm(draft(number))).toBe(draft('2.'));
  });

  test('without an empty line, from the first paragraph on', () => {
    checkTree(
      `
      The General Assembly,
      Recalling its resolution 65/230,
      1 - Requests the Board:
      (a) To meet;
      (b) To report
      2 - Invites States;
      3: Decides to meet.
      `,
      `
      organLine General Assembly , “The General Assembly,”
      preambular [Recalling participle] “Recalling its resolution 65/230,”
      operative 1 (arabic, signed) [Requests finite] “Requests the Board:”
        subparagraph a (letter, parens) “To meet;”
        subparagraph b (letter, parens) “To report”
      operative 2 (arabic, signed) [Invites finite] “Invites States;”
      operative 3 (arabic, signed) [Decides finite] “Decides to meet.”
      `,
    );
  });

  test('is none where it does not count on, or no verb acts behind it', () => {
    checkTree(
      `
      1. Decides to hold meetings 1 and
      2: Geneva, with talks until
      4 - Requests for help are met.
      `,
      `
      operative 1 (arabic, dot) [Decides finite] “Decides to hold meetings 1 and 2: Geneva, with talks until 4 - Requests for help are met.”
      `,
    );
  });
});
