/** Lists written without blank lines, without blanks, or with captions between their points. */
import { describe, expect, test } from 'vitest';
import { parse } from '../../server/src/syntax/parse.ts';
import { checkTree } from '../support/checkTree.ts';
import { dumpTree } from '../support/dumpTree.ts';
import { findingsOf } from '../support/findings.ts';
import { inCanonicalForm } from '../support/formatting.ts';

describe('the next label of a list begins a subparagraph, whatever the line above ends with', () => {
  test.each(['and', 'or', '; and', ', and/or', 'as well as'])('%s', (word) => {
    checkTree(
      `
      1. Urges all Member States to ban:
         a. plastic bags,
         b. straws ${word}
         c. cutlery;
      2. Decides to meet again.
      `,
      `
      operative 1 (arabic, dot) [Urges finite] “Urges all Member States to ban:”
        subparagraph a (letter, dot) “plastic bags,”
        subparagraph b (letter, dot) “straws ${word}”
        subparagraph c (letter, dot) “cutlery;”
      operative 2 (arabic, dot) [Decides finite] “Decides to meet again.”
      `,
    );
  });

  test('numerals within letters, and the letters that go on behind them', () => {
    checkTree(
      `
      1. Urges all Member States to:
         a. cooperate by:
            i. training staff,
            ii. sharing technology, and
            iii. paying for both, and
         b. report.
      `,
      `
      operative 1 (arabic, dot) [Urges finite] “Urges all Member States to:”
        subparagraph a (letter, dot) “cooperate by:”
          subparagraph i (roman, dot) “training staff,”
          subparagraph ii (roman, dot) “sharing technology, and”
          subparagraph iii (roman, dot) “paying for both, and”
        subparagraph b (letter, dot) “report.”
      `,
    );
  });

  test('formatting leaves each on a line of its own', () => {
    const text = '1. Urges all States to ban:\n   a. bags,\n   b. straws, and\n   c. cutlery.\n';
    expect(inCanonicalForm(text)).toBe(
      '1. Urges all States to ban:\n\n    a. bags,\n\n    b. straws, and\n\n    c. cutlery.\n',
    );
  });

  test('a letter that is not the next one may have wrapped to the start of a line', () => {
    checkTree(
      `
      1. Urges all Member States to:
         a. carry out resolution 60/288;
         b. note section
         d. of the report.
      `,
      `
      operative 1 (arabic, dot) [Urges finite] “Urges all Member States to:”
        subparagraph a (letter, dot) “carry out resolution 60/288;”
        subparagraph b (letter, dot) “note section d. of the report.”
      `,
    );
  });
});

describe('a label without the blank behind it', () => {
  test.each(['a.', 'a)', '(a)'])('%s', (label) => {
    const [form, next] = [
      label === 'a.' ? 'dot' : label === 'a)' ? 'paren' : 'parens',
      label.replace('a', 'b'),
    ];
    checkTree(
      `
      1.Requests the Board to meet;
      2.Invites Gavi to help:
      ${label}by sending doctors;
      ${next}by sending money;
      3.Decides to meet again.
      `,
      `
      operative 1 (arabic, dot) [Requests finite] “Requests the Board to meet;”
      operative 2 (arabic, dot) [Invites finite] “Invites Gavi to help:”
        subparagraph a (letter, ${form}) “by sending doctors;”
        subparagraph b (letter, ${form}) “by sending money;”
      operative 3 (arabic, dot) [Decides finite] “Decides to meet again.”
      `,
    );
  });

  test('with blank lines between, and where only one of them lacks its blank', () => {
    checkTree(
      `
      1. Invites Gavi to help:

      a.by sending doctors;

      b. by sending money;

      c.*inter alia*, staff.
      `,
      `
      operative 1 (arabic, dot) [Invites finite] “Invites Gavi to help:”
        subparagraph a (letter, dot) “by sending doctors;”
        subparagraph b (letter, dot) “by sending money;”
        subparagraph c (letter, dot) “inter alia, staff.” (1 italic)
      `,
    );
  });

  test('formatting gives it its blank', () => {
    expect(
      inCanonicalForm('1.Invites Gavi to help:\na.by sending doctors;\nb.by sending money.\n'),
    ).toBe('1. Invites Gavi to help:\n\n    a. by sending doctors;\n\n    b. by sending money.\n');
  });

  test('abbreviations at the start of a line are none', () => {
    checkTree(
      `
      1. Decides to meet at the following hours:
      a.m. from 9 to 12;
      2. Also decides to invite:
      i.e. to send letters to the Board.
      `,
      `
      operative 1 (arabic, dot) [Decides finite] “Decides to meet at the following hours: a.m. from 9 to 12;”
      operative 2 (arabic, dot) [Decides +also finite] “Also decides to invite: i.e. to send letters to the Board.”
      `,
    );
  });
});

describe('a caption above a point of a list', () => {
  test.each(['Asset freeze', '*Asset freeze*', '**Asset freeze**', '## Asset freeze'])(
    '%s',
    (caption) => {
      const draft = `1. *Decides* that all States shall take the following measures:

${caption}

    (a) Freeze without delay the funds of these individuals;

${caption.replace('Asset freeze', 'Travel ban')}

    (b) Prevent the entry of these individuals;

2. *Confirms* that the requirements in paragraph 1 (a) above apply to resources of every kind.
`;
      const mark = caption.startsWith('**')
        ? ' (1 bold)'
        : caption.startsWith('*')
          ? ' (1 italic)'
          : '';
      checkTree(
        draft,
        `
operative 1 (arabic, dot) [Decides finite] “Decides that all States shall take the following measures:” (1 italic)
  heading section “Asset freeze”${mark}
  subparagraph a (letter, parens) “Freeze without delay the funds of these individuals;”
  heading section “Travel ban”${mark}
  subparagraph b (letter, parens) “Prevent the entry of these individuals;”
operative 2 (arabic, dot) [Confirms finite] “Confirms that the requirements in paragraph 1 (a) above apply to resources of every kind.” (1 italic)
`,
      );
      expect(inCanonicalForm(draft)).toBe(draft);
      expect(
        findingsOf(`*The General Assembly*,\n\n*Recalling* its purposes,\n\n${draft}`).map(
          ({ rule }) => rule,
        ),
      ).toEqual([]);
    },
  );

  test('a heading above a paragraph, and above a list that nothing announces, is one', () => {
    checkTree(
      `
      1. Decides to meet:

      (a) In Vienna;

      (b) In Geneva;

      Travel

      2. Decides to travel;

      Exemptions

      (c) Prevent the entry of these individuals.
      `,
      `
      operative 1 (arabic, dot) [Decides finite] “Decides to meet:”
        subparagraph a (letter, parens) “In Vienna;”
        subparagraph b (letter, parens) “In Geneva;”
      heading section “Travel”
      operative 2 (arabic, dot) [Decides finite] “Decides to travel;”
      heading section “Exemptions”
      passage c (letter, parens) “Prevent the entry of these individuals.”
      `,
    );
  });
});

describe('a dash at the start of a line', () => {
  const paragraph = (lines: string) =>
    `1. Requests all States that are members\nof the Commission ${lines}`;
  const pointsIn = (text: string) =>
    dumpTree(parse(text))
      .split('\n')
      .filter((line) => line.includes('subparagraph')).length;

  test.each([
    'to consult the Member States concerned\n– above all those of the region and those beside it\n– on its work.',
    'to consult the Member States concerned\n— in particular those of the region,\non its work.',
    'to consult those\n- in particular those of the region - on its work.',
  ])('goes on with a sentence that a margin broke: %s', (lines) => {
    expect(pointsIn(paragraph(lines))).toBe(0);
  });

  test.each([
    'and the Member States that are concerned:\n– to consult the other ones\n– to report on the work.',
    'and the Member States that are concerned to\n– consult,\n– report on the work.',
    'to\n– consult the other Member States,\n– report on the work.',
    'and the Member States that are concerned\n– Consult the other Member States\n– Report.',
    'and the Member States that are concerned to\n- consult the other Member States\n- report.',
  ])('begins a point of a list elsewhere: %s', (lines) => {
    expect(pointsIn(paragraph(lines))).toBe(2);
  });
});
