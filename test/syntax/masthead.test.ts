/** What stands above the organ line without empty lines, as it is pasted from Word or a web page: masthead, title, organ. */
import { describe, expect, test } from 'vitest';
import { identityIn } from '../../server/src/corpus/identity/identityIn.ts';
import { analyse } from '../../server/src/model/analyse.ts';
import { parse } from '../../server/src/syntax/parse.ts';
import { findingsOf } from '../support/findings.ts';
import { checkTree } from '../support/checkTree.ts';

const text = 'The General Assembly,\nRecalling it,\n1. Decides to meet.\n';

/** The title of a draft whose lines above the organ line are these. */
function titleBelow(lines: readonly string[]): string | undefined {
  const title = parse(`${lines.join('\n')}\n${text}`).blocks.find(({ kind }) => kind === 'title');
  return title?.kind === 'title' ? title.body.prose.text : undefined;
}

const letterhead = ['A/C.1/80/L.5', 'General Assembly', 'Distr.: Limited', 'Agenda item 97'];
const sponsors = 'Austria, Brazil and Chile: draft resolution';

describe('a masthead without empty lines', () => {
  test('ends where the title begins', () => {
    checkTree(
      `
      A/C.1/80/L.5
      General Assembly
      Distr.: Limited
      Agenda item 97
      Austria, Brazil and Chile: draft resolution
      No first placement of weapons in outer space
      The General Assembly,
      Recalling it,
      `,
      `
      masthead “A/C.1/80/L.5 General Assembly Distr.: Limited Agenda item 97 … d Chile: draft resolution”
      title “No first placement of weapons in outer space”
      organLine General Assembly , “The General Assembly,”
      preambular [Recalling participle] “Recalling it,”
      `,
    );
  });

  test('may go on below the title, as on a web page', () => {
    checkTree(
      `
      UN Documents
      Resolutions
      78/21. No first placement of weapons in outer space
      Posted on 12 December 2023 by admin
      The General Assembly,
      `,
      `
      masthead “UN Documents Resolutions”
      title 78/21 “78/21. No first placement of weapons in outer space”
      masthead “Posted on 12 December 2023 by admin”
      organLine General Assembly , “The General Assembly,”
      `,
    );
  });

  test.each(['78/1. Improving road safety.', '# 78/1. Improving road safety.'])(
    'a title may end with a full stop behind its number: %s',
    (line) => {
      const title = parse(`${line}\n\n${text}`).blocks.find(({ kind }) => kind === 'title');
      expect(title).toMatchObject({ number: '78/1', text: 'Improving road safety' });
    },
  );

  test('and where it is marked as the title; any other sentence is none', () => {
    expect(titleBelow(['# Improving road safety.', ''])).toBe('Improving road safety.');
    expect(titleBelow(['Improving road safety.', ''])).toBeUndefined();
    expect(titleBelow(['## Improving road safety.', ''])).toBeUndefined();
  });

  test('is one masthead where no line is a title', () => {
    checkTree(
      `
      UNITED NATIONS
      Security Council
      Distr.
      GENERAL
      S/RES/9001 (2031)
      2 May 2031
      RESOLUTION 9001 (2031)
      Adopted by the Security Council at its 19001st meeting,
      on 2 May 2031

      The Security Council,
      `,
      `
      masthead “UNITED NATIONS Security Council Distr. GENERAL S/RES/9001 (2 … st meeting, on 2 May 2031”
      organLine Security Council , “The Security Council,”
      `,
    );
  });

  test('has a title, so none is missing', () => {
    const missing = (above: readonly string[]) =>
      findingsOf(`${above.join('\n')}\n${text}`).filter(({ rule }) => rule === 'title-missing');
    expect(missing([...letterhead, sponsors, 'Lighthouses'])).toEqual([]);
    expect(missing([...letterhead, 'Oceans', sponsors])).toHaveLength(1);
  });

  test('tells what the text is', () => {
    const draft = `${[...letterhead, sponsors, 'Lighthouses'].join('\n')}\n${text}`;
    expect(identityIn(analyse(draft), 'draft.txt')).toMatchObject({
      symbol: 'A/C.1/80/L.5',
      status: 'draft',
      agendaItem: '97',
      title: 'Lighthouses',
    });
  });
});

describe('the title below a masthead without empty lines', () => {
  test.each<[string, readonly string[], string]>([
    ['with its number', [...letterhead, sponsors, '78/21. Lighthouses'], '78/21. Lighthouses'],
    [
      'over several lines',
      [
        ...letterhead,
        sponsors,
        'Cooperation between the',
        'United Nations and the coastal',
        'States',
      ],
      'Cooperation between the United Nations and the coastal States',
    ],
    [
      'that ends like a masthead',
      [...letterhead, '78/103. Report of the Commission on the work of its', 'fifty-sixth session'],
      '78/103. Report of the Commission on the work of its fifty-sixth session',
    ],
    [
      'that ends with the name of an organ',
      [...letterhead, 'Revitalization of the work of the', 'General Assembly'],
      'Revitalization of the work of the General Assembly',
    ],
    [
      'below the name of the agenda item and the sponsors',
      [...letterhead, 'Oceans', 'Austria, Brazil and', 'Chile: draft resolution', 'Lighthouses'],
      'Lighthouses',
    ],
    [
      'below sponsors cut in the middle of their last words',
      [...letterhead, 'Austria, Brazil and Chile: draft', 'resolution', 'Lighthouses'],
      'Lighthouses',
    ],
    [
      'below the name of the agenda item alone',
      [
        ...letterhead,
        'General and complete disarmament',
        'No first placement of weapons in outer space',
      ],
      'No first placement of weapons in outer space',
    ],
    [
      'below a report in brackets over two lines',
      [
        ...letterhead,
        'Resolution adopted by the General Assembly on',
        '4 December 2023',
        '[on the report of the First Committee',
        '(A/78/409, para. 12)]',
        '78/21. Lighthouses',
      ],
      '78/21. Lighthouses',
    ],
    [
      'that names a resolution at the start of a line',
      [...letterhead, sponsors, 'Follow-up to resolution', '70/1: transforming our world'],
      'Follow-up to resolution 70/1: transforming our world',
    ],
  ])('%s', (_, lines, title) => {
    expect(titleBelow(lines)).toBe(title);
  });

  test('is not what stands above the sponsors or above "Distr."', () => {
    expect(titleBelow([...letterhead, 'Oceans', sponsors])).toBeUndefined();
    expect(
      titleBelow(['UNITED SNATIONS', 'Security Council', 'Distr.', 'GENERAL']),
    ).toBeUndefined();
  });

  test('wraps as it did where there is no masthead', () => {
    const lines = ['Strengthening the role', 'of Lighthouses', 'Worldwide'];
    expect(titleBelow(lines)).toBe('Strengthening the role of Lighthouses Worldwide');
    expect(titleBelow([...letterhead, '', ...lines])).toBe(
      'Strengthening the role of Lighthouses Worldwide',
    );
  });

  test('is not torn where a comment runs over its lines', () => {
    const lines = ['Lighthouses <!-- was:', 'Distr.: Limited', 'Oceans -->'];
    const [first, second] = parse(`${lines.join('\n')}\n${text}`).blocks;
    expect([first?.kind, second?.kind]).toEqual(['title', 'organLine']);
  });
});

describe('a title with square brackets', () => {
  test.each([
    ['# [Towards a] new approach to financing', '[Towards a] new approach to financing'],
    ['# [Title to be decided]', '[Title to be decided]'],
    ['## [Title to be decided]', '[Title to be decided]'],
    ['# [[Towards] a new] approach', '[[Towards] a new] approach'],
    ['# [the] future of oceans', '[the] future of oceans'],
    ['**[Towards a] new approach**', '[Towards a] new approach'],
    ['**[Title to be decided]**', '[Title to be decided]'],
    ['[Towards a] new approach', '[Towards a] new approach'],
    ['# New approach to [sustainable] financing', 'New approach to [sustainable] financing'],
  ])('%s', (line, title) => {
    expect(titleBelow([line, ''])).toBe(title);
    expect(titleBelow([...letterhead, '', line, ''])).toBe(title);
  });

  test('wraps', () => {
    expect(titleBelow([...letterhead, '[Towards a] new approach', 'to financing'])).toBe(
      '[Towards a] new approach to financing',
    );
  });

  test.each([
    '[on the report of the Third Committee (A/78/481/Add.2, para. 139)]',
    '[*without reference to a Main Committee (A/79/L.90)*]',
    '# [on the report of the Third Committee (A/78/481)]',
    '**[Original: English]**',
    '# [Agenda item 5]',
    '[Zero draft]',
    '[5 December 2023]',
    '[1] Sponsors: France',
  ])('%s is none', (line) => {
    expect(titleBelow([line, ''])).toBeUndefined();
  });
});

describe('an organ the tables do not know, without empty lines', () => {
  test('stands below its masthead', () => {
    checkTree(
      `
      Committee: SOCHUM
      Signatories: Jordan, Uganda
      The Social, Humanitarian and Cultural Committee,
      Alarmed by the loss of lighthouses,
      Recalling the Convention,
      1. Decides to remain seized of the matter.
      `,
      `
      masthead “Committee: SOCHUM Signatories: Jordan, Uganda”
      organLine unknown organ , “The Social, Humanitarian and Cultural Committee,”
      preambular [Alarmed participle] “Alarmed by the loss of lighthouses,”
      preambular [Recalling participle] “Recalling the Convention,”
      operative 1 (arabic, dot) [Decides finite] “Decides to remain seized of the matter.”
      `,
    );
  });

  test.each<[string, string]>([
    ['without its comma', 'Committee: SOCHUM\nThe Lighthouse Committee\nRecalling it,\n'],
    ['within a paragraph', 'Recalling the view of\nThe Hague Conference,\nas it was,\n'],
    ['within a sentence', 'Report of\nThe Hague Conference,\n\nRecalling it,\n'],
    ['above a line that goes on', 'Seats\nThe Hague Conference,\nwhich met,\n\nRecalling it,\n'],
    ['in a sentence', 'Seats\nThe Committee that was elected,\nRecalling it,\n'],
  ])('is none %s', (_, draft) => {
    expect(parse(draft).blocks.map(({ kind }) => kind)).not.toContain('organLine');
  });

  test('is none below the first organ line', () => {
    const draft = `The General Assembly,\nRecalling the view of\nThe Lighthouse Committee,\nNoting it,\n`;
    const organs = parse(draft).blocks.filter(({ kind }) => kind === 'organLine');
    expect(organs).toHaveLength(1);
  });
});
