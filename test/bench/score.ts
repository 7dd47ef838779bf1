/** How well the mistakes of each kind are found, in figures that can be kept and compared. */
import type { RuleFinding } from '../../server/src/rules/rule.ts';
import type { Operator } from './operator.ts';
import type { Trial } from './trial.ts';

/** Of one operator, or of all together. */
export interface Score {
  readonly mutants: number;
  /** By the right rule on the right line. */
  readonly found: number;
  readonly wrongRule: number;
  readonly wrongLine: number;
  readonly missed: number;
  /** Findings with a warning or an error beyond the expected one. */
  readonly extra: number;
  /** The rest of the findings beyond the expected one. */
  readonly quietExtra: number;
  /** Of small mistakes: how often a fix was offered, and how often it gave back the draft as it was. */
  readonly fixes: number;
  readonly restored: number;
}

export function scoreOf({ size }: Operator, trials: readonly Trial[]): Score {
  const having = (verdict: Trial['verdict']) =>
    trials.filter((trial) => trial.verdict === verdict).length;
  const extra = trials.flatMap((trial) => trial.extra);
  const loud = extra.filter(isLoud).length;
  const fixed = size === 'sign' ? trials.filter(({ restored }) => restored !== undefined) : [];
  return {
    mutants: trials.length,
    found: having('found'),
    wrongRule: having('wrong rule'),
    wrongLine: having('wrong line'),
    missed: having('missed'),
    extra: loud,
    quietExtra: extra.length - loud,
    fixes: fixed.length,
    restored: fixed.filter(({ restored }) => restored).length,
  };
}

export function isLoud({ severity }: RuleFinding): boolean {
  return severity === 'error' || severity === 'warning';
}

export function sumOf(scores: readonly Score[]): Score {
  const of = (key: keyof Score) => scores.reduce((sum, score) => sum + score[key], 0);
  return {
    mutants: of('mutants'),
    found: of('found'),
    wrongRule: of('wrongRule'),
    wrongLine: of('wrongLine'),
    missed: of('missed'),
    extra: of('extra'),
    quietExtra: of('quietExtra'),
    fixes: of('fixes'),
    restored: of('restored'),
  };
}
