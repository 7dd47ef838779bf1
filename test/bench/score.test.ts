/** Mistakes planted in the project's own drafts are found as often as they ever were. */
import { expect, test } from 'vitest';
import { goldenDrafts } from './goldenDrafts.ts';
import { differenceOf, keptScoreOf, readKeptScore } from './keptScore.ts';
import { certainOperators } from './operators/certain.ts';
import { quietOperators } from './operators/quiet.ts';
import { hasRule, outcomesOf } from './trial.ts';

const drafts = goldenDrafts();
const operators = [...certainOperators, ...quietOperators];

test.each(drafts)('nothing is wrong with $name', ({ findings }) => {
  expect(findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
});

const outcomes = outcomesOf(operators, drafts);

test('every mistake can be planted in one of the drafts', () => {
  const nowhere = outcomes.filter(
    ({ operator, trials }) => hasRule(operator) && trials.length === 0,
  );
  expect(nowhere.map(({ operator: { rule, name } }) => `${rule}: ${name}`)).toEqual([]);
});

test('no kind of mistake is found less often than before', () => {
  const { worse, better } = differenceOf(readKeptScore(), keptScoreOf(outcomes));
  if (better.length > 0) {
    console.log(
      `Better than before: commit the new score (npm run bench:mutants -- --update)\n${better.join('\n')}`,
    );
  }
  expect(worse).toEqual([]);
});
