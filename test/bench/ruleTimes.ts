/** `npm run bench:rules`: how long each rule takes on a long text, once everything is warm. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { emptyLibrary } from '../../server/src/corpus/emptyLibrary.ts';
import { analyse } from '../../server/src/model/analyse.ts';
import { rules } from '../../server/src/rules/registry.ts';
import type { Rule } from '../../server/src/rules/rule.ts';
import { optionValues } from '../../server/src/rules/ruleOptions.ts';
import { publishedTexts } from './publishedTexts.ts';
import { table } from './table.ts';

/** Runs before the clock is looked at, and runs of which the median is taken. */
const warming = 10;
const measured = 25;

/** Milliseconds a rule, and all of them together, may take. */
const bars = { rule: 2, all: 15 };

const { values } = parseArgs({
  args: process.argv.slice(2),
  options: { corpus: { type: 'string', default: '../shared/corpus/ga' } },
});
const { name, text } = longText(values.corpus);
const resolution = analyse(text);
const entries: readonly (readonly [string, Rule])[] = Object.entries(rules);
const rows = entries
  .map(([id, rule]) => ({ id, ...timed(rule) }))
  .toSorted((a, b) => b.time - a.time || (a.id < b.id ? -1 : 1));
const all = rows.reduce((sum, { time }) => sum + time, 0);
const report = table(
  [
    { head: 'rule', align: 'left' },
    { head: 'ms', align: 'right' },
    { head: 'findings', align: 'right' },
    { head: `over ${bars.rule} ms`, align: 'left' },
  ],
  rows.map(({ id, time, findings }) => [
    id,
    time.toFixed(2),
    `${findings}`,
    time > bars.rule ? 'yes' : '',
  ]),
);
process.stdout.write(
  `${name}, ${(text.length / 1000).toFixed(0)} kB; median of ${measured} runs\n\n${report}\n\n` +
    `all ${rows.length} rules: ${all.toFixed(1)} ms (bar: ${bars.all} ms)\n`,
);

function timed(rule: Rule): { readonly time: number; readonly findings: number } {
  const context = {
    library: emptyLibrary,
    suppressions: [],
    options: optionValues(rule.options ?? {}, {}),
  };
  const times: number[] = [];
  let findings = 0;
  for (let run = 0; run < warming + measured; run += 1) {
    const started = performance.now();
    findings = [...rule.check(resolution, context)].length;
    if (run >= warming) times.push(performance.now() - started);
  }
  return { time: times.toSorted((a, b) => a - b)[measured >> 1] ?? Number.NaN, findings };
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
