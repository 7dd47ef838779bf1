/** How the elements of a draft follow one another: what is certain is said, and only that. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../../server/src/model/analyse.ts';
import { allFixes } from '../../server/src/rules/allFixes.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { findingsOf } from '../support/findings.ts';

function found(rule: string, text: string): readonly string[] {
  return findingsOf(text)
    .filter((one) => one.rule === rule)
    .map(({ message }) => message);
}

/** The draft after one fix of the only finding of a rule. */
function after(rule: string, text: string, fix = 0): string {
  const [finding] = findingsOf(text).filter((one) => one.rule === rule);
  return applyEdits(text, finding?.fixes?.[fix]?.edits ?? []);
}

const opening = 'The General Assembly,\n\nRecalling its resolution 77/248 of 30 December 2022,\n\n';

describe('the order of elements', () => {
  test('misplaced paragraphs in a row are one mistake', () => {
    const text = `${opening}1. Decides it;\n\nMindful of it,\n\nNoting it,\n\n2. Urges it.\n`;
    expect(found('element-order', text)).toHaveLength(1);
  });

  test('a misplaced paragraph may end as an operative one does', () => {
    const text = `${opening}1. Decides it;\n\nMindful of it;\n\n2. Urges it.\n`;
    expect(found('element-order', text)).toHaveLength(1);
  });

  test('the Security Council may act under Chapter VII from some paragraph on', () => {
    const text = `The Security Council,\n\nRecalling its resolution 1325 (2000),\n\n1. Demands it;\n\nActing under Chapter VII of the Charter of the United Nations,\n\n2. Decides it.\n`;
    expect(found('element-order', text)).toEqual([]);
  });
});

describe('a draft that does not say whose it is', () => {
  const preamble =
    '*Recalling* its resolutions 34/5 of 23 March 2017 and 43/16 of 22 June 2020 and its decision 2/102,\n\n';
  const operative = `1. *Decides* to renew the measures in this resolution to:

(a) act on them, and

(b) report on them, so that
they are known;

2. *Decides further* to meet, and in accordance with its resolution 16/5;

3. *Requests* a report;

4. *Requests* its discussion on NGOT.
`;

  test('is told so and nothing else: no custom is held against it', () => {
    const council =
      '*Recalling* its resolutions 2653 (2022), 2699 (2023), and 2700 (2023) and UNSCR 1325 (2000),\n\n';
    for (const text of [preamble + operative, council + operative])
      expect(findingsOf(text).map(({ rule }) => rule)).toEqual(['organ-line-missing']);
  });

  test('is judged as its front matter says', () => {
    const text = `---\norgan: Human Rights Council\n---\n\n${preamble}${operative}`;
    expect(found('reference-form', text)).toHaveLength(1);
    expect(found('citation-mismatch', text)).toEqual([]);
    const wrong = text.replace('2017', '2018');
    expect(found('citation-mismatch', wrong)).toEqual([
      expect.stringContaining('Resolution 34/5 of the Human Rights Council'),
    ]);
  });

  test('of an organ nobody knows, too, "its resolution" is of no year', () => {
    const text = `*The Committee on Oceans*,\n\n${preamble}${operative}`;
    expect(found('citation-mismatch', text)).toEqual([]);
  });

  test('is judged where the drafter asks for it, but its own resolutions need no name', () => {
    const settings = { 'citation-organ': 'warning', 'repeated-opening': 'hint' } as const;
    const said = findingsOf(preamble + operative, { settings });
    expect(said.map(({ rule }) => rule)).toEqual([
      'organ-line-missing',
      'repeated-opening',
      'repeated-opening',
    ]);
  });
});

describe('what is missing', () => {
  test.each([
    ['a draft that has just begun', ''],
    ['a preamble with its footnotes', '[^1]: A/1.\n'],
    ['a declaration', 'We, Heads of State and Government, have met.\n'],
  ])('%s may still lack its operative part', (_, rest) => {
    expect(found('operative-part-missing', opening + rest)).toEqual([]);
  });

  test('an annex or another text shows that the operative part is missing', () => {
    expect(found('operative-part-missing', `${opening}# Annex\n\nTerms.\n`)).toHaveLength(1);
    const parts = `A\n\n${opening}B\n\n${opening}1. Decides it;\n\n2. Urges it.\n`;
    expect(found('operative-part-missing', parts)).toHaveLength(1);
  });

  test('a draft that begins with the organ is a working copy and needs no title', () => {
    expect(found('title-missing', `${opening}1. Decides it;\n\n2. Urges it.\n`)).toEqual([]);
    const organ = '---\norgan: General Assembly\n---\n\n';
    expect(found('title-missing', `${organ}${opening}Decides it.\n`)).toEqual([]);
  });

  test('a title in the front matter is a title', () => {
    const matter = '---\nsymbol: A/80/L.1\ntitle: Oceans\n---\n\n';
    expect(found('title-missing', `${matter}${opening}Decides it.\n`)).toEqual([]);
    const untitled = matter.replace('title: Oceans\n', '');
    expect(found('title-missing', `${untitled}${opening}Decides it.\n`)).toHaveLength(1);
  });
});

describe('sections', () => {
  const sections = (...numerals: readonly string[]) =>
    `${opening}${numerals.map((numeral, at) => `## ${numeral}. Words\n\n${at + 1}. Urges it;\n\n`).join('')}`;

  test.each([
    [['I', 'II', 'II', 'III'], ['Expected section III, found II']],
    [['I', 'II', 'IV', 'V'], ['Expected section III, found IV']],
    [['I', 'III', 'III', 'IV'], ['Expected section II, found III']],
    [['I', 'A', 'B', 'C', 'II', 'A', 'B'], []],
    [['G', 'H', 'I', 'J'], []],
    [['IV', 'V'], []],
    [['I', 'II', 'III', 'I', 'II'], []],
  ])('%s', (numerals, expected) => {
    expect(found('section-number', sections(...numerals))).toEqual(expected);
  });

  test('sections that count on from a wrong one move with it', () => {
    expect(after('section-number', sections('I', 'III', 'IV', 'V'))).toBe(
      sections('I', 'II', 'III', 'IV'),
    );
  });
});

describe('lists', () => {
  test('each level has its labels, and a nested list its own finding', () => {
    const text = `${opening}1. Decides:\n\n    (a) To consider:\n\n        - Fisheries\n\n        - Shipping\n\n    (b) To report;\n\n2. Urges it.\n`;
    expect(after('bulleted-list', text)).toContain('(i) Fisheries;\n\n        (ii) Shipping;\n');
  });

  test('the last one of the draft ends with a full stop', () => {
    const text = `${opening}1. Decides it;\n\n2. Urges:\n\n- This,\n- That\n`;
    expect(after('bulleted-list', text)).toContain('(a) This;\n(b) That.\n');
  });

  test('a single dash is no list', () => {
    expect(found('bulleted-list', `${opening}Decides:\n\n- To consider it.\n`)).toEqual([]);
  });
});

describe('broken paragraphs', () => {
  const broken = (words: string) => `${opening}1. Decides ${words};\n\n2. Urges it.\n`;

  test.each([
    ['at a blank line', 'to hold the\n\nconference'],
    ['before a name', 'to ask the\n\nUnited Nations'],
    ['behind a comma', 'to ask States,\n\nin particular the least developed ones'],
    ['at a page', 'to ask the United\n\n2/4\n\nNations'],
  ])('%s', (_, words) => {
    expect(found('split-paragraph', broken(words))).toHaveLength(1);
    expect(after('split-paragraph', broken(words))).toBe(
      broken(words.replace(/\n\n(?:2\/4\n\n)?/, ' ')),
    );
  });

  test.each([
    ['wrapped lines', 'to hold the\nconference'],
    ['a comment', 'to hold the\n\n<!-- which? -->\n\nconference'],
    ['a run-in list', 'to help: (a) the first, and\n\n(b) the second'],
  ])('not by %s', (_, words) => {
    expect(found('split-paragraph', broken(words))).toEqual([]);
  });

  test('a word that broke at its hyphen is joined as the list has it, or as the drafter says', () => {
    expect(after('split-paragraph', broken('on capacity-\n\nbuilding'))).toBe(
      broken('on capacity-building'),
    );
    expect(after('split-paragraph', broken('on co-\n\noperation'))).toBe(broken('on cooperation'));
    expect(after('split-paragraph', broken('on co-\n\noperation'), 1)).toBe(
      broken('on co-operation'),
    );
  });

  test('a paragraph that only lacks its capital may be given it', () => {
    const text = `${opening}noting it,\n\n1. Decides it;\n\n2. Urges it.\n`;
    expect(after('split-paragraph', text, 1)).toBe(text.replace('noting', 'Noting'));
  });
});

describe('annexes', () => {
  test('the annex of a cited text is another one', () => {
    const text = `${opening}1. Notes its resolution 65/230, annex;\n\n2. Urges it.\n\n# Annex\n\nTerms.\n`;
    expect(found('unreferenced-annex', text)).toEqual(['Expected the text to mention the annex']);
  });
});

test.each([
  'Security Council reform',
  'United Nations Decade of the Oceans',
  'Draft resolution on the seas',
])('"%s" is a title though it begins as a masthead does', (title) => {
  const draft = `${title}\n\nThe General Assembly,\n\nRecalling its resolution 77/248 of 30 December 2022,\n\nDecides to meet.\n`;
  expect(findingsOf(draft).map(({ rule }) => rule)).toEqual([]);
});

test('a paper of Model UN is known by its head', () => {
  const draft =
    'FORUM: Oceans Committee\nQUESTION OF: Fisheries\nMAIN SUBMITTER: France\n\nThe General Assembly,\n\nRecalling it,\n\n1. Urges:\n    a. all,\n    b. none.\n';
  expect(analyse(draft).profile).toBe('mun');
});

test('wrong numbers are not put right by themselves while a reference leads nowhere', () => {
  const draft = (reference: number) =>
    `*The General Assembly*,\n\n*Recalling* its resolution 77/248 of 30 December 2022,\n\n1. *Decides* to meet;\n\n3. *Requests* a report;\n\n4. *Invites* States to act on paragraph ${reference} above.\n`;
  expect(allFixes(findingsOf(draft(2)))).toEqual([]);
  expect(allFixes(findingsOf(draft(3)))).not.toEqual([]);
});

describe('the last paragraph of a text without operative part', () => {
  const ids = (text: string) => findingsOf(text).map(({ rule }) => rule);

  test.each(['Deciding', 'Requesting', 'Calling upon', 'Adopting'])(
    'is operative where it ends as such and %s belongs there',
    (verb) => {
      expect(ids(`${opening}${verb} the declaration on the oceans.\n`)).toEqual([
        'operative-opening',
      ]);
    },
  );

  test.each(['Welcoming', 'Noting', 'Expressing its support for', 'Mindful of'])(
    'may be either with %s: no comma is written without asking',
    (verb) => {
      const text = `${opening}${verb} the declaration on the oceans.\n`;
      expect(ids(text)).toEqual(['preambular-comma']);
      expect(allFixes(findingsOf(text))).toEqual([]);
    },
  );

  test('is preambular with a comma, and where paragraph 1 or more of the preamble follows', () => {
    expect(ids(`${opening}Deciding to invite the Agency,\n`)).toEqual([]);
    const more = 'Deciding to invite the Agency.\n\nRecalling the Charter,\n';
    expect(ids(`${opening}${more}`)).toContain('preambular-comma');
    const numbered = 'Requesting the Agency to attend.\n\n1. Decides it;\n\n2. Urges it.\n';
    expect(ids(`${opening}${numbered}`)).toContain('preambular-comma');
  });
});
