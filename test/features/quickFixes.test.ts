/** Fixes where the cursor meets a finding. */
import { expect, test } from 'vitest';
import { quickFixesFor } from '../../server/src/features/quickFixes.ts';
import type { RuleFinding } from '../../server/src/rules/rule.ts';
import { span } from '../../server/src/text/span.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { findingsOf } from '../support/findings.ts';

const finding: RuleFinding = {
  rule: 'operative-semicolon',
  severity: 'error',
  span: span(10, 11),
  message: 'Expected ";" after paragraph 1',
  fixes: [
    { title: 'Put ";"', edits: [{ span: span(10, 11), newText: ';' }] },
    { title: 'Put ":"', edits: [{ span: span(10, 11), newText: ':' }] },
  ],
};

test('the fixes of a finding are offered where the cursor touches it', () => {
  expect(quickFixesFor([finding], span(11, 11)).map(({ title, rank }) => [title, rank])).toEqual([
    ['Put ";"', 'other'],
    ['Put ":"', 'other'],
  ]);
});

test('the only fix of a finding is preferred, unless a person must choose', () => {
  const fix = { title: 'Put ";"', edits: [{ span: span(10, 11), newText: ';' }] };
  const ranks = (fixes: RuleFinding['fixes'] = []) =>
    quickFixesFor([{ ...finding, fixes }], span(11, 11)).map(({ rank }) => rank);
  expect(ranks([fix])).toEqual(['preferred']);
  expect(ranks([{ ...fix, meaning: 'unsure' }])).toEqual(['other']);
});

test('elsewhere there is nothing to fix', () => {
  expect(quickFixesFor([finding], span(12, 14))).toEqual([]);
});

test('a finding without a safe fix offers none', () => {
  expect(quickFixesFor([{ ...finding, fixes: [] }], span(10, 10))).toEqual([]);
});

test('where a rule has more to fix elsewhere, all of it can be fixed at once', () => {
  const other: RuleFinding = {
    ...finding,
    span: span(30, 31),
    fixes: [{ title: 'Put ";"', edits: [{ span: span(30, 31), newText: ';' }] }],
  };
  const fixes = quickFixesFor([finding, other], span(10, 10));
  expect(fixes.map(({ title }) => title)).toEqual([
    'Put ";"',
    'Put ":"',
    'Fix all operative-semicolon problems (2)',
  ]);
  expect(fixes.at(-1)?.edits.map((edit) => edit.span.start)).toEqual([10, 30]);
});

const unmended = `*The General Assembly*,

*Emphasizing* the importance of dialogue,

1. *Requests* the Secretary-General to report:

2. *Urges* States to act

3. *Invites* donors to contribute

4. *Welcomes* the report

5. *Encourages* dialogue.
`;

test('fixing all is offered only where it mends what the cursor is on', () => {
  const findings = findingsOf(unmended);
  const offeredAt = (words: string) => {
    const at = unmended.indexOf(words) + words.length;
    return quickFixesFor(findings, span(at, at)).map(({ title }) => title);
  };
  expect(offeredAt('to report:')).toEqual(['Change to ";"']);
  expect(offeredAt('States to act')).toEqual([
    'Add ";"',
    'Fix all operative-semicolon problems (3)',
  ]);
});

test('of several selected findings one that is mended with the others is enough', () => {
  const findings = findingsOf(unmended);
  const whole = quickFixesFor(findings, span(0, unmended.length));
  const all = whole.filter(({ title }) => title.startsWith('Fix all'));
  expect(all.map(({ title }) => title)).toEqual(['Fix all operative-semicolon problems (3)']);
  const left = findingsOf(applyEdits(unmended, all[0]?.edits ?? []));
  expect(left.map(({ span: { start } }) => start)).toEqual([unmended.indexOf(':')]);
});

test('only those count whose fix is made, not those that touch another', () => {
  const at = (start: number, end: number, newText = ';'): RuleFinding => ({
    ...finding,
    span: span(start, end),
    fixes: [{ title: 'Put it right', edits: [{ span: span(start, end), newText }] }],
  });
  const findings = [at(10, 12), at(11, 13), at(30, 31)];
  const titles = (offset: number) =>
    quickFixesFor(findings, span(offset, offset)).map(({ title }) => title);
  expect(titles(10)).toEqual(['Put it right', 'Fix all operative-semicolon problems (2)']);
  expect(titles(13)).toEqual(['Put it right']);
});

test('findings that one and the same change mends are all mended by it', () => {
  const fixes = [{ title: 'Write it anew', edits: [{ span: span(10, 31), newText: ';' }] }];
  const findings = [10, 30].map((start) => ({ ...finding, span: span(start, start + 1), fixes }));
  expect(quickFixesFor(findings, span(30, 30)).map(({ title }) => title)).toEqual([
    'Write it anew',
    'Fix all operative-semicolon problems (2)',
  ]);
});
