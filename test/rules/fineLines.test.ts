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
