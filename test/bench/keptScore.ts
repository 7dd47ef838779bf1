/** What the mistakes planted in the project's own drafts scored when they were last counted; kept in the repository. */
import { readFileSync, writeFileSync } from 'node:fs';
import { isRecord } from '../../server/src/text/record.ts';
import { scoreOf } from './score.ts';
import type { Outcome } from './trial.ts';

/** The figures that may only become better. */
interface Kept {
  readonly mutants: number;
  readonly found: number;
  readonly extra: number;
  readonly fixes: number;
  readonly restored: number;
}

const file = 'test/bench/score.json';

/** By rule and name of the operator. */
export type KeptScore = Readonly<Record<string, Kept>>;

export function keptScoreOf(outcomes: readonly Outcome[]): KeptScore {
  return Object.fromEntries(
    outcomes
      .filter(({ trials }) => trials.length > 0)
      .map(({ operator, trials }) => {
        const { mutants, found, extra, fixes, restored } = scoreOf(operator, trials);
        return [`${operator.rule}: ${operator.name}`, { mutants, found, extra, fixes, restored }];
      }),
  );
}

export function writeKeptScore(score: KeptScore): void {
  writeFileSync(file, `${JSON.stringify(score, undefined, 2)}\n`);
}

export function readKeptScore(): KeptScore {
  const kept: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!isRecord(kept)) throw new Error(`${file} holds no scores`);
  return Object.fromEntries(
    Object.entries(kept).map(([name, score]) => [name, readKept(name, score)]),
  );
}

function readKept(name: string, kept: unknown): Kept {
  const figure = (key: keyof Kept) => {
    const value = isRecord(kept) ? kept[key] : undefined;
    if (typeof value !== 'number') throw new Error(`${file} has no "${key}" for ${name}`);
    return value;
  };
  return {
    mutants: figure('mutants'),
    found: figure('found'),
    extra: figure('extra'),
    fixes: figure('fixes'),
    restored: figure('restored'),
  };
}

/** What became worse and what better, in words. */
interface Difference {
  readonly worse: readonly string[];
  readonly better: readonly string[];
}

/** Shares are compared, not counts: another draft more changes no share of what was right. */
export function differenceOf(before: KeptScore, now: KeptScore): Difference {
  const worse: string[] = [];
  const better: string[] = [];
  for (const [name, old] of Object.entries(before)) {
    const score = now[name];
    if (score === undefined) worse.push(`${name}: not planted any more`);
    else compare(name, old, score, { worse, better });
  }
  const fresh = Object.keys(now).filter((name) => !(name in before));
  return { worse, better: [...better, ...fresh.map((name) => `${name}: new`)] };
}

function compare(
  name: string,
  old: Kept,
  score: Kept,
  { worse, better }: { readonly worse: string[]; readonly better: string[] },
): void {
  for (const [what, before, after] of [
    ['found', old.found / old.mutants, score.found / score.mutants],
    ['without an extra finding', -old.extra / old.mutants, -score.extra / score.mutants],
    ['restored', restoredShare(old), restoredShare(score)],
  ] as const) {
    if (after < before) worse.push(`${name}: less ${what}`);
    if (after > before) better.push(`${name}: more ${what}`);
  }
}

function restoredShare({ fixes, restored }: Kept): number {
  return fixes === 0 ? 0 : restored / fixes;
}
