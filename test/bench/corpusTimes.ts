/**
 * `npm run bench:corpus`: how soon a corpus answers and how much memory it takes, for the texts that come along, the real texts of a
 * folder and, with `-- --generated 100000`, for as many texts made of them. Everything is measured in processes of its own.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { CorpusText } from '../../server/src/corpus/corpusText.ts';
import { readCorpusText } from '../../server/src/corpus/readCorpusText.ts';
import { isCorpusFigures, type CorpusFigures } from './corpusFigures.ts';
import { generatedTexts } from './generatedTexts.ts';
import { publishedTexts } from './publishedTexts.ts';
import { drawn, randomOf } from './random.ts';
import { table } from './table.ts';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: '../shared/corpus' },
    generated: { type: 'string', default: '0' },
  },
});

/** Paragraphs that are asked about. */
const asked = 200;
const heads = [
  { head: 'corpus', align: 'left' as const },
  ...[
    'texts',
    'MB',
    'first indexing, s',
    'MB/s',
    'most memory meanwhile, MB',
    'first answer from a warm index, ms',
    'agreed language, ms median / 95 %',
    'phrase, ms median / 95 %',
    'near phrase, ms median / 95 %',
    'memory, MB',
  ].map((head) => ({ head, align: 'right' as const })),
];

const folder = mkdtempSync(path.join(tmpdir(), 'corpus-'));
try {
  report();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function report(): void {
  const real = textsIn(values.corpus);
  if (real.length === 0) {
    process.stdout.write(`There are no resolutions in ${values.corpus}: nothing is measured\n`);
    return;
  }
  const questions = path.join(folder, 'questions.json');
  writeFileSync(questions, JSON.stringify(questionsFrom(real)));
  const rows = [rowOfSeeds(questions), rowFor('real texts', values.corpus, questions)];
  const count = Number(values.generated);
  if (count > 0) rows.push(rowFor('generated texts', generated(real, count), questions));
  process.stdout.write(`Node ${process.versions.node}; ${asked} questions each\n\n`);
  process.stdout.write(`${table(heads, rows)}\n`);
}

function rowOfSeeds(questions: string): readonly string[] {
  const seeds = measured('seeds', { texts: '', index: '', questions });
  return ['texts that come along', String(seeds.read), '', '', '', '', ...answersOf(seeds)];
}

function rowFor(name: string, texts: string, questions: string): readonly string[] {
  const index = path.join(folder, `index of ${name}`);
  const first = measured('index', { texts, index, questions });
  const warm = measured('warm', { texts, index, questions });
  const megabytes = sizeOf(texts) / 1e6;
  const seconds = first.indexedAfter / 1000;
  return [
    name,
    String(first.read),
    megabytes.toFixed(0),
    seconds.toFixed(1),
    (megabytes / seconds).toFixed(1),
    (first.peak / 1e6).toFixed(0),
    ...answersOf(warm),
  ];
}

function answersOf(figures: CorpusFigures): readonly string[] {
  return [
    figures.answeredAfter.toFixed(0),
    medianAndMost(figures.agreed),
    medianAndMost(figures.phrases),
    medianAndMost(figures.near),
    (figures.grown / 1e6).toFixed(0),
  ];
}

interface Places {
  readonly texts: string;
  readonly index: string;
  readonly questions: string;
}

function measured(phase: 'seeds' | 'index' | 'warm', places: Places): CorpusFigures {
  const options = Object.entries({ ...places, phase }).flatMap(([name, value]) => [
    `--${name}`,
    value,
  ]);
  const program = ['tools/program.mjs', 'test/bench/corpusPhase.ts', ...options];
  const { stdout, stderr, status } = spawnSync(process.execPath, program, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${phase} ended with ${status}: ${stderr}`);
  const figures: unknown = JSON.parse(stdout);
  if (!isCorpusFigures(figures)) throw new TypeError(`Not understood: ${stdout}`);
  return figures;
}

function medianAndMost(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) =>
    (sorted[Math.floor(sorted.length * share)] ?? Number.NaN).toFixed(1);
  return `${at(0.5)} / ${at(0.95)}`;
}

function textsIn(corpus: string): readonly CorpusText[] {
  const texts = publishedTexts(corpus);
  if ('refused' in texts) return [];
  return texts.flatMap(({ name, text }) => {
    const read = readCorpusText(text, path.basename(name));
    return 'refused' in read ? [] : [read];
  });
}

/** Paragraphs of the corpus itself, of eighty letters at least. */
function questionsFrom(real: readonly CorpusText[]): readonly string[] {
  const all = real.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
  const long = all.filter((text) => text.length > 80);
  return drawn(long, asked, randomOf('questions'));
}

/** Four hundred texts a session, a session a folder. */
function generated(real: readonly CorpusText[], count: number): string {
  const into = path.join(folder, 'texts');
  for (const { name, session, text } of generatedTexts(real, { count, seed: 'corpus' })) {
    const place = path.join(into, session);
    mkdirSync(place, { recursive: true });
    writeFileSync(path.join(place, name), text);
  }
  return into;
}

function sizeOf(place: string): number {
  let size = 0;
  for (const entry of readdirSync(place, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) size += statSync(path.join(entry.parentPath, entry.name)).size;
  }
  return size;
}
