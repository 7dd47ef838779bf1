/** Where a rule draws its line: on this side a finding, on that side none. */
import { expect, test } from 'vitest';
import { findingsOf } from '../support/findings.ts';

/** "severity rule: message" of each finding. */
function said(draft: string): readonly string[] {
  return findingsOf(draft).map(({ severity, rule, message }) => `${severity} ${rule}: ${message}`);
}

const preamble =
  '*The General Assembly*,\n\n*Recalling* its resolution 77/248 of 30 December 2022,\n\n';

test('a section may end with a colon, a paragraph inside it may not', () => {
  const draft = (last: string) =>
    `${preamble}## I. Reports\n\n1. *Decides* to meet;\n\n2. *Approves* the following:${last}\n\n## II. Follow-up\n\n3. *Requests* a report.\n`;
  expect(said(draft(''))).toEqual([]);
  expect(
    said(draft('\n\n3. *Urges* States to act;').replace('3. *Requests*', '4. *Requests*')),
  ).toEqual(['error operative-semicolon: Expected ";" after paragraph 2, found ":"']);
});

test('a full stop inside the text is a warning, a comma an error', () => {
  const draft = (mark: string) =>
    `${preamble}1. *Decides* to meet${mark}\n\n2. *Requests* a report.\n`;
  expect(said(draft('.'))).toEqual([
    'warning operative-semicolon: Expected ";" after paragraph 1, found "."',
  ]);
  expect(said(draft(','))).toEqual([
    'error operative-semicolon: Expected ";" after paragraph 1, found ","',
  ]);
});

test('which way a reference leads is not judged while the number it names is wrong', () => {
  const draft = (third: number) =>
    `${preamble}1. *Decides* to meet;\n\n2. *Invites* States to act as set out in paragraph 3 above;\n\n${third}. *Requests* a report.\n`;
  expect(said(draft(3)).map((line) => line.split(':')[0])).toEqual(['error reference-direction']);
  expect(said(draft(4)).map((line) => line.split(':')[0])).toEqual(['error paragraph-number']);
});

test('a year that fits another organ is wrong only where the organ is named', () => {
  const draft = (organ: string) =>
    `${preamble}*Recalling also* ${organ}resolution 65/1 of 18 March 2022,\n\n*Decides* to meet.\n`;
  expect(said(draft(''))).toEqual([]);
  expect(said(draft('General Assembly ')).map((line) => line.split(':')[0])).toEqual([
    'warning citation-mismatch',
  ]);
});

test('a draft may cite what was adopted on its own day, not what was adopted after it', () => {
  const draft = (date: string) => `---\ndate: ${date}\n---\n\n${preamble}*Decides* to meet.\n`;
  expect(said(draft('2022-12-30'))).toEqual([]);
  expect(said(draft('2022-12-29')).map((line) => line.split(':')[0])).toEqual([
    'warning citation-mismatch',
  ]);
});

test('a footnote call without its note is one mistake, whatever its number', () => {
  const draft = `*The General Assembly*,\n\n*Recalling* the report,[^9]\n\n*Noting* the study,[^1]\n\n*Decides* to meet.\n\n[^1]: A/79/1.\n`;
  expect(said(draft)).toEqual(['warning undefined-footnote: Footnote 9 has no text']);
});

test('where a text has footnotes and no number at all, even a single one is mere information', () => {
  const draft = (call: string, notes: string) =>
    `${preamble}*Noting* the study,${call}\n\n*Decides* to meet.\n\n${notes}`;
  expect(said(draft('', '[^1]: A/79/1.\n'))).toEqual([
    'information unused-footnote: No place in the text calls footnote 1',
  ]);
  expect(said(draft('[^1]', '[^1]: A/79/1.\n\n[^2]: A/79/2.\n'))).toEqual([
    'warning unused-footnote: No place in the text calls footnote 2',
  ]);
});

test('a bracket behind a number is wrong among numbers with full stops, not where all have it', () => {
  const draft = (first: string, second: string, third: string) =>
    `${preamble}${first} *Decides* to meet;\n\n${second} *Invites* States to attend;\n\n${third} *Requests* a report.\n`;
  expect(said(draft('1)', '2)', '3)'))).toEqual([]);
  expect(said(draft('1.', '2)', '3.'))).toEqual([
    'error paragraph-number: Expected "2." before the paragraph, found "2)"',
  ]);
});

test('a section that counts from 1 does so even where its first two numbers are swapped', () => {
  const draft = (first: number, second: number) =>
    `${preamble}## I\n\n1. *Decides* to meet;\n\n2. *Invites* States to attend;\n\n## II\n\n${first}. *Approves* the budget;\n\n${second}. *Requests* a report;\n\n3. *Urges* States to act.\n`;
  expect(said(draft(1, 2))).toEqual([]);
  expect(said(draft(2, 1))).toEqual(['error paragraph-number: Expected paragraph 1, found 2']);
});

test('the first two numerals of an inner list may be swapped without an effect on the letters', () => {
  const list = (first: string, second: string) =>
    `    (a) To meet;\n\n    (b) To report:\n\n        (${first}) On costs;\n\n        (${second}) On staff;\n\n    (c) To disband.\n`;
  const draft = (inner: string) =>
    `${preamble}1. *Decides* to meet;\n\n2. *Requests* the group:\n\n${inner}`;
  expect(said(draft(list('i', 'ii')))).toEqual([]);
  expect(said(draft(list('ii', 'i')))).toEqual([
    'error subparagraph-label: Expected "(i)", found "(ii)"',
  ]);
});

test('a paragraph that its section lacks is missed in the section, not in the draft', () => {
  const sections = `${preamble}## I\n\n1. *Decides* to meet;\n\n## II\n\n2. *Requests* a report on section I, paragraph 2, above.\n`;
  expect(said(sections)).toEqual(['error undefined-paragraph: Section I has no paragraph 2']);
  const points = `${preamble}1. *Decides* to meet;\n\n2. *Requests* a report on section I, paragraph 1, above.\n`;
  expect(said(points)).toEqual([]);
});

test('a paragraph of a section that does not exist is not looked for', () => {
  const draft = (section: string) =>
    `${preamble}## I\n\n1. *Decides* to meet;\n\n## II\n\n1. *Requests* a report on the meeting mentioned in section ${section}, paragraph 1, above.\n`;
  expect(said(draft('I'))).toEqual([]);
  expect(said(draft('IX'))).toEqual(['warning undefined-annex: The draft has no section IX']);
});

test('an organ carried over in a list does not fail where another one fits', () => {
  const list =
    'Human Rights Council resolution 49/13 of 31 March 2022 and resolution 75/1 of 21 September 2020';
  expect(
    said(`${preamble}*Recalling also* ${list},\n\n*Decides* to convene a conference.\n`),
  ).toEqual([]);
});

test('"its" before a resolution of the General Assembly is told as such', () => {
  const council =
    '# Oceans\n\n*The Human Rights Council*,\n\n*Recalling* its resolution 60/251 of 15 March 2006,\n\n*Decides* to convene a conference.\n';
  expect(said(council)).toEqual([
    'warning citation-mismatch: Resolution 60/251 of 15 March 2006 is one of the General Assembly, not of the Human Rights Council',
  ]);
});
