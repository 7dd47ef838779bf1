/** Fixes where the cursor meets a finding. */
import { expect, test } from 'vitest';
import { quickFixesFor } from '../../server/src/features/quickFixes.ts';
import type { RuleFinding } from '../../server/src/rules/rule.ts';
import { span } from '../../server/src/text/span.ts';

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
