/** How the mistakes planted in some drafts were found: a table by operator, totals beside their bars, and what went wrong. */
import { shortened } from '../../server/src/text/shortened.ts';
import { lineNumber, quotedLine } from './lineOf.ts';
import type { Operator } from './operator.ts';
import { isLoud, scoreOf, sumOf, type Score } from './score.ts';
import { table } from './table.ts';
import { hasRule, type Outcome, type Trial } from './trial.ts';

/** `shown` is how many of the faults are listed. */
export function mutantsReport(outcomes: readonly Outcome[], shown: number): string {
  const judged = outcomes.filter(({ trials }) => trials.length > 0);
  const others = outcomes.filter(({ trials }) => trials.length === 0);
  const noRule = others.filter(({ operator }) => !hasRule(operator));
  const noPlace = others.filter(({ operator }) => hasRule(operator));
  return [
    scoresTable(judged),
    totals(sumOf(judged.map(scoreOfOutcome))),
    ...named('No rule yet', noRule),
    ...named('No place in these texts', noPlace),
    ...faultsOf(judged, shown),
  ].join('\n\n');
}

function scoreOfOutcome({ operator, trials }: Outcome): Score {
  return scoreOf(operator, trials);
}

const figures = [
  ['mutants', ({ mutants }: Score) => `${mutants}`],
  ['found', ({ found }: Score) => `${found}`],
  ['wrong rule', ({ wrongRule }: Score) => blankZero(wrongRule)],
  ['wrong line', ({ wrongLine }: Score) => blankZero(wrongLine)],
  ['missed', ({ missed }: Score) => blankZero(missed)],
  ['extra', ({ extra }: Score) => blankZero(extra)],
  ['quiet extra', ({ quietExtra }: Score) => blankZero(quietExtra)],
  ['restored', ({ fixes, restored }: Score) => (fixes === 0 ? '' : `${restored}/${fixes}`)],
] as const;

function blankZero(count: number): string {
  return count === 0 ? '' : `${count}`;
}

function scoresTable(outcomes: readonly Outcome[]): string {
  return table(
    [
      { head: 'rule', align: 'left' },
      { head: 'mistake', align: 'left' },
      ...figures.map(([head]) => ({ head, align: 'right' }) as const),
    ],
    outcomes.map((outcome) => {
      const score = scoreOfOutcome(outcome);
      const { rule, name } = outcome.operator;
      return [rule, name, ...figures.map(([, figure]) => figure(score))];
    }),
  );
}

function totals({ mutants, found, extra, quietExtra, fixes, restored }: Score): string {
  return [
    `found      ${share(found, mutants)} (bar: 99 %)`,
    `extra      ${each(extra, mutants)} a mutant (bar: 0.100), and ${each(quietExtra, mutants)} information or hints`,
    `restored   ${share(restored, fixes)} (bar: 95 %)`,
  ].join('\n');
}

/** `98.2 %, 56 of 57` */
function share(part: number, whole: number): string {
  const rate = whole === 0 ? '–' : `${((100 * part) / whole).toFixed(2)} %`;
  return `${rate}, ${part} of ${whole}`;
}

function each(count: number, mutants: number): string {
  return mutants === 0 ? '–' : (count / mutants).toFixed(3);
}

function named(what: string, outcomes: readonly Outcome[]): readonly string[] {
  if (outcomes.length === 0) return [];
  return [
    `${what}:\n${outcomes.map(({ operator }) => `  ${operator.rule}: ${operator.name}`).join('\n')}`,
  ];
}

function faultsOf(outcomes: readonly Outcome[], shown: number): readonly string[] {
  const faults = outcomes.flatMap(({ operator, trials }) =>
    trials.filter((trial) => isFaulty(trial, operator)).map((trial) => faultOf(operator, trial)),
  );
  if (faults.length === 0) return [];
  const count = faults.length > shown ? `${shown} of ${faults.length}` : `${faults.length}`;
  return [`Not as it should be (${count}):`, ...faults.slice(0, shown)];
}

function isFaulty({ verdict, extra, restored }: Trial, { size }: Operator): boolean {
  return verdict !== 'found' || extra.some(isLoud) || (size === 'sign' && restored === false);
}

function faultOf(
  { rule, name, size }: Operator,
  { draft, mutant, verdict, extra, restored }: Trial,
) {
  const place = mutant.lines[0] ?? { start: 0, end: 0 };
  const { text } = mutant;
  const outcome = size === 'sign' && restored === false ? `${verdict}, not restored` : verdict;
  return [
    `${rule}: ${name} – ${outcome}`,
    `  ${draft}:${lineNumber(text, place.start)}  ${shortened(text.slice(place.start, place.end), 100)}`,
    ...extra.map(
      (finding) =>
        `    ${finding.severity} ${finding.rule} in line ${lineNumber(text, finding.span.start)}: ${finding.message}  ${quotedLine(text, finding.span)}`,
    ),
  ].join('\n');
}
