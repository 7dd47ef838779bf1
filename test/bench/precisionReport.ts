/** What the rules say about published texts, counted by rule and shown by example. */
import { groupedBy } from '../../server/src/text/groupedBy.ts';
import type { RuleFinding, Severity } from '../../server/src/rules/rule.ts';
import { lineNumber, quotedLine } from './lineOf.ts';
import type { PublishedText } from './publishedTexts.ts';
import { spread } from './spread.ts';
import { table } from './table.ts';

export interface JudgedText extends PublishedText {
  readonly findings: readonly RuleFinding[];
}

export interface PrecisionOptions {
  /** Every rule there is: those that find nothing are named too. */
  readonly rules: readonly string[];
  /** How many findings of each rule are shown. */
  readonly samples: number;
}

/** What one rule finds at one severity. */
interface Tally {
  readonly rule: string;
  readonly severity: Severity;
  readonly found: readonly Found[];
}

interface Found {
  readonly text: JudgedText;
  readonly finding: RuleFinding;
}

/** From most to least. */
const severities = ['error', 'warning', 'information', 'hint'] as const;

export function precisionReport(texts: readonly JudgedText[], options: PrecisionOptions): string {
  const tallies = talliesOf(texts);
  const silent = options.rules.filter((rule) => tallies.every((tally) => tally.rule !== rule));
  const parts = [
    countsTable(tallies, texts.length),
    totals(texts),
    ...(silent.length === 0 ? [] : [`Silent: ${silent.toSorted().join(', ')}`]),
    ...tallies.map((tally) => samplesOf(tally, options.samples)).filter((part) => part !== ''),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The most severe first; of one severity, the rule that finds most. */
function talliesOf(texts: readonly JudgedText[]): readonly Tally[] {
  const byRule = groupedBy(
    texts.flatMap((text) => text.findings.map((finding) => ({ text, finding }))),
    ({ finding }) => `${finding.rule} ${finding.severity}`,
  );
  return [...byRule.values()]
    .flatMap((found) => {
      const first = found[0]?.finding;
      return first === undefined ? [] : [{ rule: first.rule, severity: first.severity, found }];
    })
    .toSorted(
      (a, b) =>
        severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
        b.found.length - a.found.length ||
        (a.rule < b.rule ? -1 : 1),
    );
}

function countsTable(tallies: readonly Tally[], texts: number): string {
  return table(
    [
      { head: 'rule', align: 'left' },
      { head: 'severity', align: 'left' },
      { head: 'findings', align: 'right' },
      { head: 'texts', align: 'right' },
      { head: 'per text', align: 'right' },
    ],
    tallies.map(({ rule, severity, found }) => [
      rule,
      severity,
      `${found.length}`,
      `${new Set(found.map(({ text }) => text)).size}`,
      (found.length / texts).toFixed(3),
    ]),
  );
}

/** `331 texts: 12 errors and warnings (0.036 a text) in 9 of them; 3 errors` */
function totals(texts: readonly JudgedText[]): string {
  const alarms = texts.map(({ findings }) => findings.filter(isAlarm).length);
  const all = alarms.reduce((sum, count) => sum + count, 0);
  const touched = alarms.filter((count) => count > 0).length;
  const quiet = texts.reduce((sum, { findings }) => sum + findings.length, 0) - all;
  const rate = (count: number) => `${(count / texts.length).toFixed(3)} a text`;
  return [
    `${texts.length} texts`,
    `errors and warnings: ${all}, ${rate(all)}, in ${touched} texts`,
    `information and hints: ${quiet}, ${rate(quiet)}`,
  ].join('\n');
}

function isAlarm({ severity }: RuleFinding): boolean {
  return severity === 'error' || severity === 'warning';
}

function samplesOf({ rule, severity, found }: Tally, wanted: number): string {
  const shown = spread(found, wanted);
  if (shown.length === 0) return '';
  const count = shown.length < found.length ? `${shown.length} of ${found.length}` : 'all';
  return [`${rule} (${severity}, ${count})`, ...shown.map(sample)].join('\n');
}

function sample({ text: { name, text }, finding: { span, message } }: Found): string {
  return `  ${name}:${lineNumber(text, span.start)}  ${message}\n      ${quotedLine(text, span)}`;
}
