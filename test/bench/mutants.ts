/** `npm run bench:mutants`: mistakes planted one at a time in clean drafts, and how many of them are found. */
import { existsSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { refuse, type Refusal } from '../../server/src/text/refusal.ts';
import { goldenDrafts } from './goldenDrafts.ts';
import { keptScoreOf, writeKeptScore } from './keptScore.ts';
import { mutantsReport } from './mutantsReport.ts';
import type { Operator } from './operator.ts';
import { certainOperators } from './operators/certain.ts';
import { quietOperators } from './operators/quiet.ts';
import { publishedTexts } from './publishedTexts.ts';
import { isLoud } from './score.ts';
import { spread } from './spread.ts';
import { cleanDraft, outcomesOf, type CleanDraft, type Outcome } from './trial.ts';

const usage = `npm run bench:mutants -- [options]

Plants mistakes in the drafts of test/bench/drafts, and in published texts where a folder of them is there.

  --update      keeps the scores of the drafts in test/bench/score.json
  --corpus DIR  a folder of published texts (../shared/corpus/ga, if it is there)
  --texts N     so many of those without errors and warnings are taken (60); 0 for none
  --rule ID     only mistakes of this rule
  --all         lists every mistake that is not found as it should be, not the first 20
`;

interface Asked {
  readonly update: boolean;
  readonly corpus: string;
  readonly texts: number;
  readonly rule: string | undefined;
  readonly shown: number;
}

const asked = readWords();
if ('refused' in asked) {
  process.stderr.write(`${asked.refused}\n\n${usage}`);
  process.exitCode = 2;
} else {
  run(asked);
}

function readWords(): Asked | Refusal {
  try {
    const { values } = parseArgs({
      args: process.argv.slice(2),
      options: {
        update: { type: 'boolean', default: false },
        corpus: { type: 'string', default: '../shared/corpus/ga' },
        texts: { type: 'string', default: '60' },
        rule: { type: 'string' },
        all: { type: 'boolean', default: false },
      },
    });
    const { update, corpus, rule, all } = values;
    const texts = Number(values.texts);
    const operators = [...certainOperators, ...quietOperators];
    if (rule !== undefined && operators.every((operator) => operator.rule !== rule)) {
      return refuse(`No mistake is planted for a rule "${rule}"`);
    }
    if (!(texts >= 0)) return refuse(`Expected a number after --texts, found "${values.texts}"`);
    return { update, corpus, texts, rule, shown: all ? Number.POSITIVE_INFINITY : 20 };
  } catch (fault) {
    return refuse(fault instanceof Error ? fault.message : String(fault));
  }
}

function run({ update, corpus, texts, rule, shown }: Asked): void {
  const wanted = (operator: Operator) => rule === undefined || operator.rule === rule;
  const certain = certainOperators.filter(wanted);
  const quiet = quietOperators.filter(wanted);
  const golden = goldenDrafts();
  const outcomes = outcomesOf([...certain, ...quiet], golden);
  if (update && rule === undefined) writeKeptScore(keptScoreOf(outcomes));
  const [found, habits] = [outcomes.slice(0, certain.length), outcomes.slice(certain.length)];
  say(`Mistakes planted in ${golden.length} drafts of our own`, found, shown);
  say('Habits broken in the same drafts', habits, shown);
  const published = texts === 0 ? [] : cleanPublished(corpus, texts);
  if (published.length === 0) return;
  const where = `${published.length} published texts`;
  say(`Mistakes planted in ${where}`, outcomesOf(certain, published, 1), shown);
  say(`Habits broken in ${where}`, outcomesOf(quiet, published, 1), shown);
}

/** Texts in which there is nothing to warn of, at even distances. */
function cleanPublished(folder: string, wanted: number): readonly CleanDraft[] {
  if (!existsSync(folder)) {
    process.stdout.write(`No published texts in ${folder}: skipped\n`);
    return [];
  }
  const texts = publishedTexts(folder);
  if ('refused' in texts) return [];
  const clean = texts
    .map(({ name, text }) => cleanDraft(name, text))
    .filter(({ findings }) => !findings.some(isLoud));
  return spread(clean, wanted);
}

function say(heading: string, outcomes: readonly Outcome[], shown: number): void {
  if (outcomes.length === 0) return;
  process.stdout.write(`${heading}\n\n${mutantsReport(outcomes, shown)}\n\n\n`);
}
