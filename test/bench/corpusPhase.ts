/**
 * One process that has a corpus, for `bench:corpus`: `index` reads a folder for the first time, `warm` finds its index there, and
 * `seeds` has the texts that come along.
 */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { AgreedQuestion, PhraseQuestion } from '../../server/src/corpus/corpus.ts';
import { emptyLibrary } from '../../server/src/corpus/emptyLibrary.ts';
import { analyse } from '../../server/src/model/analyse.ts';
import { findingsIn } from '../../server/src/rules/run.ts';
import { threadedCorpus, type ThreadedCorpus } from '../../server/src/storage/threadedCorpus.ts';
import { libraryInUse } from '../../server/src/workspace/libraryInUse.ts';
import type { CorpusFigures } from './corpusFigures.ts';
import { longDraft } from './longDraft.ts';
import { watched } from './undisturbed.ts';

const { values } = parseArgs({
  options: {
    texts: { type: 'string', default: '' },
    index: { type: 'string', default: '' },
    questions: { type: 'string', default: '' },
    phase: { type: 'string', default: 'warm' },
  },
});

const drafts = 1000;

const questions: unknown = JSON.parse(readFileSync(values.questions, 'utf8'));
const paragraphs = Array.isArray(questions) ? questions.map(String) : [];
// As much garbage is about as in a server that has had drafts to read.
for (let time = 0; time < drafts; time += 1) findingsIn(analyse(longDraft(10)), emptyLibrary, {});
const before = process.memoryUsage().rss;
let peak = before;
const watching = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage().rss);
}, 50);

function figures(): Promise<CorpusFigures> {
  return values.phase === 'seeds' ? ofSeeds() : ofFolder();
}

async function ofSeeds(): Promise<CorpusFigures> {
  const started = performance.now();
  const index = path.resolve('dist', 'seedIndex.json');
  const complain = (problem: string) => {
    throw new Error(problem);
  };
  const seeds = libraryInUse(() => readFile(index, 'utf8'), complain);
  const { agreed, search } = await seeds.wordings();
  agreed(questionOf(paragraphs[0] ?? ''));
  const answeredAfter = performance.now() - started;
  return { read: 5, indexedAfter: Number.NaN, answeredAfter, ...(await asked({ agreed, search })) };
}

async function ofFolder(): Promise<CorpusFigures> {
  const started = performance.now();
  const since = () => performance.now() - started;
  const outcome = { read: 0, indexedAfter: Number.NaN };
  const corpus = await new Promise<ThreadedCorpus>((resolve, reject) => {
    const thread = path.resolve('dist', 'server', 'corpusThread.cjs');
    const opened = threadedCorpus(
      thread,
      { folder: values.index, name: 'bench' },
      {
        progressed: () => undefined,
        renewed: () => undefined,
        indexed: ({ read }) => {
          Object.assign(outcome, { read, indexedAfter: since() });
          if (values.phase === 'index') resolve(opened);
        },
        broken: (reason) => {
          reject(new Error(reason));
        },
      },
    );
    const folder = path.resolve(values.texts);
    if (values.phase === 'warm') resolve(opened);
    else
      opened.index({
        folders: [{ address: pathToFileURL(folder).href, path: folder }],
        exclude: [],
      });
  });
  await corpus.agreed(questionOf(paragraphs[0] ?? ''));
  const answeredAfter = since();
  const times = await asked(corpus);
  await corpus.close();
  return { ...outcome, answeredAfter, ...times };
}

function questionOf(text: string): AgreedQuestion {
  return { paragraphs: [text], most: 3 };
}

/** Whoever can be asked, at once or in time. */
interface Asked {
  readonly agreed: (question: AgreedQuestion) => unknown;
  readonly search: (question: PhraseQuestion) => unknown;
}

/** How long the answers take, and how much memory there is then. */
async function asked({
  agreed,
  search,
}: Asked): Promise<Omit<CorpusFigures, 'read' | 'indexedAfter' | 'answeredAfter'>> {
  const searched = (nearness: 'exact' | 'near') =>
    timesOf(paragraphs, (one) => search({ phrase: middleOf(one), nearness, most: 20 }));
  const times = {
    agreed: await timesOf(paragraphs, (one) => agreed(questionOf(one))),
    phrases: await searched('exact'),
    near: await searched('near'),
  };
  clearInterval(watching);
  return { ...times, grown: process.memoryUsage().rss - before, peak: peak - before };
}

/** Five words in a row. */
function middleOf(paragraph: string): string {
  const words = paragraph.split(' ');
  return words.slice(words.length >> 1, (words.length >> 1) + 5).join(' ');
}

/** Of the questions during which the machine was undisturbed, or of all where these are few. */
async function timesOf(
  all: readonly string[],
  ask: (one: string) => unknown,
): Promise<readonly number[]> {
  const times: { readonly result: number; readonly disturbed: boolean }[] = [];
  for (const one of all) times.push(await watched(() => timeOf(() => ask(one))));
  const quiet = times.filter(({ disturbed }) => !disturbed);
  return (quiet.length < all.length * fewest ? times : quiet).map(({ result }) => result);
}

/** As a share of all. */
const fewest = 1 / 4;

async function timeOf(ask: () => unknown): Promise<number> {
  const start = performance.now();
  await ask();
  return performance.now() - start;
}

process.stdout.write(`${JSON.stringify(await figures())}\n`);
