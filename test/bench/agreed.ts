/** `npm run bench:agreed`: how surely and how quickly the closest paragraphs of a corpus are found. */
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { memoryShelf } from '../../server/src/corpus/agreed/memoryShelf.ts';
import { refuse, type Refusal } from '../../server/src/text/refusal.ts';
import { shortened } from '../../server/src/text/shortened.ts';
import { agreedParagraphs, type ComparedParagraph } from './agreedParagraphs.ts';
import {
  agreedQuestion,
  agreedTrials,
  altered,
  crowded,
  type AgreedQuestion,
  type AgreedTrial,
} from './agreedTrial.ts';
import { randomOf, shuffled } from './random.ts';
import { table, type Column } from './table.ts';

const usage = `npm run bench:agreed -- [options]

Asks for the closest of all paragraphs in the folder "ga" to paragraphs in the folder "ga-79", and compares with the truth.
Paragraphs are drawn until so many are asked about that have a predecessor in "ga": one that shares half of the wording or more.

  --corpus DIR  the folder that holds the two (../shared/corpus)
  --asked N     so many paragraphs with a predecessor are asked about (300)
  --seed WORD   other paragraphs are drawn ("agreed")
  --all         lists every question whose best answer was missed, not the first 20
`;

/** Hundredths of the questions: the best paragraph first; one of the best three first. */
const bars = { first: 95, three: 99 };
/**
 * What shares so much is a predecessor: below, two paragraphs have little more in common than "of", "the" and "and", and the editor
 * shows nothing. What is to be measured is how surely predecessors are found, so that paragraphs without one are drawn,
 * but do not count as asked.
 */
const worthShowing = 0.5;
const leastWords = 8;
/** A corpus of all there is has so many paragraphs for one of the folder. */
const times = 100;

const columns: readonly Column[] = [
  { head: 'paragraphs', align: 'left' },
  { head: 'the best one shares', align: 'left' },
  { head: 'asked', align: 'right' },
  { head: 'first', align: 'right' },
  { head: 'of three', align: 'right' },
  { head: 'ms', align: 'right' },
  { head: '95 of 100', align: 'right' },
];

const asked = readWords();
if ('refused' in asked) {
  process.stderr.write(`${asked.refused}\n\n${usage}`);
  process.exitCode = 2;
} else {
  run(asked);
}

interface Asked {
  readonly corpus: string;
  readonly questions: number;
  readonly seed: string;
  readonly shown: number;
}

function readWords(): Asked | Refusal {
  try {
    const { values } = parseArgs({
      args: process.argv.slice(2),
      options: {
        corpus: { type: 'string', default: '../shared/corpus' },
        asked: { type: 'string', default: '300' },
        seed: { type: 'string', default: 'agreed' },
        all: { type: 'boolean', default: false },
      },
    });
    const { corpus, seed, all } = values;
    const questions = Number(values.asked);
    if (!(questions > 0)) return refuse(`Expected a number after --asked, found "${values.asked}"`);
    return { corpus, questions, seed, shown: all ? Number.POSITIVE_INFINITY : 20 };
  } catch (fault) {
    return refuse(fault instanceof Error ? fault.message : String(fault));
  }
}

function run({ corpus: folder, questions: wished, seed, shown }: Asked): void {
  const corpus = agreedParagraphs(path.join(folder, 'ga'));
  const newer = agreedParagraphs(path.join(folder, 'ga-79'));
  if (corpus.length === 0 || newer.length === 0) {
    process.stdout.write(`No published texts in ${folder}/ga and ${folder}/ga-79: skipped\n`);
    return;
  }
  const random = randomOf(seed);
  const wanted = newer.filter(({ kind, words }) => kind === 'own' && words.length >= leastWords);
  const all = corpus.map(({ words }) => words);
  const shelf = memoryShelf(all);
  const vocabulary = all.flat();
  const questions = questionsWith(wished, shuffled(wanted, random), all);
  const changes = questions.map(({ words }) => altered(words, vocabulary, random));
  const changed = changes.map((words) => agreedQuestion(words, all));
  const large = crowded(shelf, times);
  const rows: readonly (readonly [string, readonly AgreedTrial[]])[] = [
    ['as they are', agreedTrials(questions, shelf)],
    ['one word in ten to four in ten altered', agreedTrials(changed, shelf)],
    [`as they are, corpus ${times} times as large`, agreedTrials(questions, large)],
    [`altered, corpus ${times} times as large`, agreedTrials(changed, large)],
  ];
  process.stdout.write(
    `${questions.length} paragraphs (seed "${seed}") against ${all.length}; ` +
      `${questions.filter(hasPredecessor).length} have a predecessor, ${wished} were wanted\n` +
      `bars: the best one first ${bars.first} %, one of the best three first ${bars.three} %\n\n` +
      `${table(columns, rows.flatMap(rowsOf))}\n\n${rows.map((row) => missedIn(row, corpus, shown)).join('\n\n')}\n`,
  );
}

/** As many as it takes until so many of them have a predecessor, or all there are. */
function questionsWith(
  wished: number,
  newer: readonly ComparedParagraph[],
  all: readonly (readonly string[])[],
): readonly AgreedQuestion[] {
  const questions: AgreedQuestion[] = [];
  let left = wished;
  for (const { words } of newer) {
    if (left === 0) break;
    const question = agreedQuestion(words, all);
    if (hasPredecessor(question)) left -= 1;
    questions.push(question);
  }
  return questions;
}

function hasPredecessor({ best }: AgreedQuestion): boolean {
  return best.share >= worthShowing;
}

function rowsOf([name, trials]: readonly [string, readonly AgreedTrial[]]): readonly string[][] {
  const worth = trials.filter(hasPredecessor);
  const part = (of: readonly AgreedTrial[], least: (trial: AgreedTrial) => number) =>
    `${((100 * of.filter((one) => finds(one, least(one))).length) / of.length).toFixed(1)} %`;
  const figures = (of: readonly AgreedTrial[]) => {
    const sorted = of.map(({ time }) => time).toSorted((a, b) => a - b);
    const time = (part: number) => (sorted[Math.floor(part * sorted.length)] ?? 0).toFixed(2);
    const best = part(of, (one) => one.best.share);
    return [`${of.length}`, best, part(of, ({ third }) => third), time(0.5), time(0.95)];
  };
  return [
    [name, 'anything', ...figures(trials)],
    ['', `${worthShowing} or more`, ...figures(worth)],
  ];
}

function finds({ found }: AgreedTrial, share: number): boolean {
  return (found?.share ?? 0) >= share - Number.EPSILON;
}

/** What should have been found instead of what was, the most alike first. */
function missedIn(
  [name, trials]: readonly [string, readonly AgreedTrial[]],
  corpus: readonly ComparedParagraph[],
  shown: number,
): string {
  const missed = trials
    .filter((one) => !finds(one, one.best.share))
    .toSorted((a, b) => b.best.share - a.best.share);
  const lines = missed.slice(0, shown).map(({ words, best, found }) => {
    const { file = '', text = '' } = corpus[best.paragraph] ?? {};
    const shares = `${best.share.toFixed(2)}, found ${(found?.share ?? 0).toFixed(2)}`;
    return `- ${shares}: ${shortened(words.join(' '), 100)}\n  ${file}: ${shortened(text, 100)}`;
  });
  const more = missed.length > shown ? [`(${missed.length - shown} more: --all)`] : [];
  return [`Missed, ${name}: ${missed.length}`, ...lines, ...more].join('\n');
}
