/** What lists of subparagraphs may look like, by house and place. */
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../server/src/text/edit.ts';
import { checkFindings, findingsOf, fixed, type Circumstances } from '../support/findings.ts';

const texts = {
  ga: '*The General Assembly*,\n\n*Recalling* its resolution 77/248 of 30 December 2022,\n\n',
  sc: '*The Security Council*,\n\n*Recalling* its resolution 1325 (2000) of 31 October 2000,\n\n',
  mun: '*The Oceans Committee*,\n\n*Recalling* General Assembly resolution 77/248 of 30 December 2022,\n\n',
} as const;

/** "severity rule: message" of each finding in a list of some house. */
function said(
  house: keyof typeof texts,
  list: string,
  circumstances?: Circumstances,
): readonly string[] {
  const draft = `${texts[house]}1. *Requests* the Secretary-General:\n\n${list}\n\n2. *Decides* to remain seized of the matter.\n`;
  return findingsOf(draft, circumstances).map(
    ({ severity, rule, message }) => `${severity} ${rule}: ${message}`,
  );
}

test('commas throughout are a mistake in the General Assembly and a habit in the Security Council', () => {
  const list = '(a) To convene the States,\n\n(b) To inform the parties,\n\n(c) To report;';
  expect(said('ga', list)).toEqual([
    'warning subparagraph-end: Expected ";" after subparagraph (a), found ","',
    'warning subparagraph-end: Expected ";" after subparagraph (b), found ","',
  ]);
  expect(said('sc', list)).toEqual([]);
});

test('where commas are a habit the odd one out is a semicolon', () => {
  const list = '(a) To convene them,\n\n(b) To inform them;\n\n(c) To hear them,\n\n(d) To report;';
  expect(said('sc', list)).toEqual([
    'warning subparagraph-end: Expected "," after subparagraph (b), found ";"',
  ]);
});

test('of two items in a preamble nobody knows which mark is the usual one', () => {
  checkFindings(`
*The General Assembly*,

*Recalling* the following:

(a) The protection of the oceans and of their resources;

(b) The interests of the States that border on them,

1. *Decides* to convene a conference;

2. *Requests* a report.
`);
});

test.each([
  ['', ',', 'Expected "," after subparagraph (a)'],
  ['.', ',', 'Expected "," after subparagraph (a), found "."'],
  ['', ';', 'Expected ";" after subparagraph (a)'],
])('of two items in a preamble "%s" becomes what the last one has: "%s"', (mark, last, message) => {
  const preamble = `*Recalling* the following:\n\n(a) The protection of the oceans and their resources${mark}\n\n(b) The interests of the States that border on them${last}`;
  const draft = `*The General Assembly*,\n\n${preamble}\n\n1. *Decides* to convene a conference;\n\n2. *Requests* a report.\n`;
  expect(findingsOf(draft).map((one) => one.message)).toEqual([message]);
});

test('"or" between two items says something and stays', () => {
  expect(said('ga', '(a) To convene a conference; or\n\n(b) To publish a report;')).toEqual([]);
  expect(said('ga', '(a) To convene a conference; and\n\n(b) To publish a report;')).toEqual([
    'hint subparagraph-end: Expected ";" alone after subparagraph (a), found "; and"',
  ]);
});

test('whether "and" links the last items is for the house, or for whoever is asked', () => {
  const list = '(a) To convene a conference; and\n\n(b) To publish a report;';
  const choice = (serialAnd: string) => ({
    settings: { 'subparagraph-end': { options: { serialAnd } } },
  });
  const hint = 'hint subparagraph-end: Expected ";" alone after subparagraph (a), found "; and"';
  expect(said('sc', list)).toEqual([]);
  expect(said('sc', list, choice('without'))).toEqual([hint]);
  expect(said('ga', list, choice('any'))).toEqual([]);
});

test('the last item is judged once, by the rule about its paragraph', () => {
  expect(said('ga', '(a) To convene a conference;\n\n(b) To publish a report,')).toEqual([
    'error operative-semicolon: Expected ";" after paragraph 1, found ","',
  ]);
});

test('a list under a bulleted caption needs no colon', () => {
  const list =
    '(a) Protection of the oceans,\n\n- To protect them;\n\n- To patrol them;\n\n(b) To report;';
  expect(said('ga', list).filter((line) => line.includes('":"'))).toEqual([]);
});

test('a list in small letters is one finding, a habit in the Security Council', () => {
  const list = '(a) to convene a conference;\n\n(b) to publish a report;';
  expect(said('ga', list)).toEqual(['information subparagraph-capital: Expected "To", found "to"']);
  expect(said('sc', list)).toEqual([]);
});

test('one small letter among capitals is a slip everywhere', () => {
  const list = '(a) To convene a conference;\n\n(b) to publish a report;';
  expect(said('sc', list)).toEqual(['information subparagraph-capital: Expected "To", found "to"']);
});

test('the label style is that of the house, or the one asked for', () => {
  const list = 'a. To convene a conference;\n\nb. To publish a report;';
  const style = (choice: string) => ({
    settings: { 'subparagraph-label': { options: { style: choice } } },
  });
  const parentheses = 'information subparagraph-label: Expected "(a)", found "a."';
  expect(said('ga', list)).toEqual([parentheses]);
  expect(said('ga', list, style('any'))).toEqual([]);
  expect(said('mun', list)).toEqual([]);
  expect(said('mun', list, style('parentheses')).map((line) => line.split(': ')[1])).toEqual([
    'Expected "(a)", found "a."',
  ]);
});

test('the third level is written a. and the fourth i. in every house', () => {
  const list =
    '    (a) To convene a conference, which shall:\n\n        (i) Deal with:\n\n            a. The oceans;\n\n            b. The seas;\n\n        (ii) Be open to all;\n\n    (b) To report;';
  expect(said('ga', list)).toEqual([]);
});

/** The list after each fix of its labels' style; a fix adds no finding. */
function restyled(list: string, after = '2. *Decides* to remain seized of the matter.') {
  const draft = `${texts.ga}1. *Requests* the Secretary-General:\n\n${list}\n\n${after}\n`;
  const before = findingsOf(draft);
  const fixes = before
    .flatMap(({ fixes: offered = [] }) => offered)
    .filter(({ title }) => title.startsWith('Write ('));
  return fixes.map(({ edits, meaning }) => {
    const changed = applyEdits(draft, edits);
    const left = findingsOf(changed);
    expect(left.length, changed).toBeLessThan(before.length);
    const [items = ''] = (changed.split('General:\n\n')[1] ?? '').split(`\n\n${after}`);
    return `${items.replaceAll('\n\n', ' ')} ${meaning ?? 'changed'}`;
  });
}

test('a label in another style behind a closed item goes on with the letters of its list', () => {
  expect(restyled('(a) To go;\n\n(c) To come;\n\na) To stay;')).toEqual([
    '(a) To go; (c) To come; (d) To stay; unsure',
  ]);
  expect(restyled('(a) To go;\n\n(b) To come;\n\na) To stay;\n\nb) To wait;')).toEqual([
    '(a) To go; (b) To come; (c) To stay; (d) To wait; unsure',
  ]);
  expect(restyled('(a) To go;\n\n(b) To come;\n\nc) To stay;')).toEqual([
    '(a) To go; (b) To come; (c) To stay; kept',
  ]);
});

test('below a colon, or between two items, it takes the numerals of the level below', () => {
  expect(restyled('(a) To go;\n\n(b) To come:\n\na) To stay;\n\nb) To wait;')).toEqual([
    '(a) To go; (b) To come: (i) To stay; (ii) To wait; changed',
  ]);
  expect(restyled('(a) To come:\n\na. To stay;\n\nb. To wait;\n\n(b) To go;')).toEqual([
    '(a) To come: (i) To stay; (ii) To wait; (b) To go; changed',
  ]);
  expect(restyled('a) To come:\n\na. To stay;\n\nb. To wait;\n\nb) To go;')).toEqual([
    '(a) To come: a. To stay; b. To wait; (b) To go; kept',
    'a) To come: (i) To stay; (ii) To wait; b) To go; changed',
  ]);
});

test('a list that stands deeper keeps its letters', () => {
  expect(restyled('(a) To come:\n\n    a) To stay;\n\n    b) To wait;')).toEqual([
    '(a) To come:     (a) To stay;     (b) To wait; kept',
  ]);
});

test('a letter that the draft refers to is not changed for another one', () => {
  const list = '(a) To go;\n\n(b) To come:\n\na) To stay;\n\nb) To wait;';
  expect(restyled(list, '2. *Recalls* paragraph 1 (b) (a) above.')).toEqual([]);
});

test('nor is one for a numeral that would be read as the next letter', () => {
  const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
    .map((letter) => `(${letter}) To go;`)
    .join('\n\n');
  expect(restyled(`${letters}\n\n(h) To come:\n\na) To stay;`)).toEqual([]);
});

describe('lists without indentation', () => {
  /** Messages about a list, and the labels it has when all fixes are made. */
  const labels = (list: string) => {
    const draft = `${texts.ga}1. *Requests* States:\n${list}\n2. *Decides* to remain seized of the matter.\n`;
    return {
      said: said('ga', list).map((line) => line.replace(/^.*?: /, '')),
      fixed: [...fixed(draft).matchAll(/^\((\w+)\)/gm)].map(([, label]) => label).join(' '),
    };
  };

  test.each([
    [
      'a letter behind numerals goes on with the letters, although it is a numeral, too',
      '(a) To meet in:\n(i) Rome;\n(ii) Nairobi;\n(c) To report;\n(d) To act;',
      'Expected "(b)", found "(c)"',
      'a i ii b c',
    ],
    [
      'with a letter left out before (d)',
      '(a) To act;\n(b) To meet in:\n(i) Rome;\n(ii) Nairobi;\n(d) To report;',
      'Expected "(c)", found "(d)"',
      'a b i ii c',
    ],
    [
      'a numeral twice stays among the numerals',
      '(a) To meet in:\n(i) Rome;\n(ii) Nairobi;\n(ii) Paris;\n(b) To act;',
      'Expected "(iii)", found a second "(ii)"',
      'a i ii iii b',
    ],
    [
      'a numeral among letters alone counts as one of them',
      '(a) To act;\n(b) To meet;\n(ii) To go;\n(d) To report;',
      'Expected "(c)", found "(ii)"',
      'a b c d',
    ],
  ])('%s', (_, list, message, right) => {
    expect(labels(list)).toEqual({ said: [message], fixed: right });
  });

  test.each([
    [
      'that begin with their second label',
      '(a) To act in:\n(ii) English;\n(iii) French;\n(b) To report;',
      'Expected "(i)", found "(ii)"',
      'a i ii b',
    ],
    [
      'whose second label stands twice',
      '(a) To act in:\n(ii) English;\n(ii) French;\n(b) To report;',
      'Expected "(i)", found "(ii)"',
      'a i ii b',
    ],
    [
      'that begin with a letter',
      '(a) To act;\n(b) To act in:\n(a) English;\n(ii) French;\n(c) To report;',
      'Expected "(i)", found "(a)"',
      'a b i ii c',
    ],
  ])('a colon announces points of the next level, also those %s', (_, list, message, right) => {
    expect(labels(list)).toEqual({ said: [message], fixed: right });
  });
});
