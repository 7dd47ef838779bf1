/**
 * `npm run bench:rules`: how long each rule takes on a long text, once everything is warm: on a text seen for the first time,
 * and after an edit, when what was found in the words of the other paragraphs is remembered.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { emptyLibrary } from '../../server/src/corpus/emptyLibrary.ts';
import { analyse } from '../../server/src/model/analyse.ts';
import { groundworkOf } from '../../server/src/rules/groundwork.ts';
import { rules } from '../../server/src/rules/registry.ts';
import type { Rule } from '../../server/src/rules/rule.ts';
import { optionValues } from '../../server/src/rules/ruleOptions.ts';
import { ruleSeverity } from '../../server/src/rules/severity.ts';
import { newFindsMemory, type FindsMemory } from '../../server/src/rules/wordFinds.ts';
import { publishedTexts } from './publishedTexts.ts';
import { table } from './table.ts';
import { undisturbed } from './undisturbed.ts';

/** Runs before the clock is looked at, and runs of which the median is taken. */
const warming = 50;
const measured = { wanted: 25, patience: 20_000 };

/** Milliseconds a rule, and all that are on by default together, may take. */
const bars = { rule: 2, all: 15 };

interface Turn {
  readonly time: number;
  readonly findings: number;
}

const unheard: Turn = { time: Number.NaN, findings: 0 };

const { values } = parseArgs({
  args: process.argv.slice(2),
  options: { corpus: { type: 'string', default: '../shared/corpus/ga' } },
});
const { name, text } = longText(values.corpus);
const resolution = analyse(text);
const entries: readonly (readonly [string, Rule])[] = Object.entries(rules);
const memory = newFindsMemory();
for (let run = 0; run < warming; run += 1) round(memory);
const {
  results: rounds,
  disturbed,
  areSure,
} = await undisturbed(() => round(newFindsMemory()), measured);
const { results: edits } = await undisturbed(() => round(memory), measured);
const rows = entries
  .map(([id], at) => ({
    id,
    ...spreadOf(rounds.map((turns) => turns[at] ?? unheard)),
    edited: medianOf(edits.map((turns) => turns[at]?.time ?? Number.NaN)),
  }))
  .toSorted((a, b) => b.median - a.median || (a.id < b.id ? -1 : 1));
const usual = entries.map(([, rule]) => ruleSeverity(rule, resolution, undefined) !== 'off');
const [first, edited] = [rounds, edits].map(sumsOf);
const report = table(
  [
    { head: 'rule', align: 'left' },
    { head: 'ms', align: 'right' },
    { head: 'least', align: 'right' },
    { head: 'after an edit', align: 'right' },
    { head: 'findings', align: 'right' },
    { head: `over ${bars.rule} ms`, align: 'left' },
  ],
  rows.map(({ id, median, least, edited: after, findings }) => [
    id,
    median.toFixed(2),
    least.toFixed(2),
    after.toFixed(2),
    `${findings}`,
    median > bars.rule ? 'yes' : '',
  ]),
);
process.stdout.write(
  `${name}, ${(text.length / 1000).toFixed(0)} kB; median and least of ${rounds.length} runs (disturbed: ${disturbed}${areSure ? '' : ', and all count'})\n\n${report}\n\n` +
    `the ${usual.filter(Boolean).length} rules that are on by default (bar: ${bars.all} ms): ${first}; after an edit ${edited}\n`,
);

/** Every rule in its turn, as for a drafter: what several build on is found by the first that asks. */
function round(finds: FindsMemory): readonly Turn[] {
  finds.turn();
  const circumstances = {
    library: emptyLibrary,
    groundwork: groundworkOf(resolution, finds),
    suppressions: [],
  };
  return entries.map(([, rule]) => {
    const options = optionValues(rule.options ?? {}, {});
    const started = performance.now();
    const findings = [...rule.check(resolution, { ...circumstances, options })].length;
    return { time: performance.now() - started, findings };
  });
}

/** `26.0 ms, at least 17.5`: the rules that are on by default together. */
function sumsOf(turns: readonly (readonly Turn[])[]): string {
  const sums = turns.map((one) =>
    one.reduce((sum, { time }, at) => (usual[at] === true ? sum + time : sum), 0),
  );
  return `${medianOf(sums).toFixed(1)} ms, at least ${Math.min(...sums).toFixed(1)}`;
}

function spreadOf(turns: readonly Turn[]): { median: number; least: number; findings: number } {
  const times = turns.map(({ time }) => time);
  const [{ findings } = unheard] = turns;
  return { median: medianOf(times), least: Math.min(...times), findings };
}

function medianOf(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
}

/** The longest published text, or our own drafts one behind the other, again and again. */
function longText(folder: string): { readonly name: string; readonly text: string } {
  const texts = existsSync(folder) ? publishedTexts(folder) : [];
  const published = 'refused' in texts ? [] : texts;
  const longest = published.toSorted((a, b) => b.text.length - a.text.length)[0];
  if (longest !== undefined) return longest;
  const drafts = readdirSync('test/bench/drafts')
    .toSorted()
    .map((file) => readFileSync(`test/bench/drafts/${file}`, 'utf8'))
    .join('\n');
  return {
    name: 'our own drafts, repeated',
    text: `${drafts}\n`.repeat(Math.ceil(200_000 / drafts.length)),
  };
}
