/** One process that has a corpus, for `bench:corpus`: `index` reads a folder for the first time, `warm` finds its index there. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { threadedCorpus } from '../../server/src/storage/threadedCorpus.ts';
import type { CorpusFigures } from './corpusFigures.ts';

const { values } = parseArgs({
  options: {
    texts: { type: 'string', default: '' },
    index: { type: 'string', default: '' },
    questions: { type: 'string', default: '' },
    phase: { type: 'string', default: 'warm' },
  },
});

const questions: unknown = JSON.parse(readFileSync(values.questions, 'utf8'));
const paragraphs = Array.isArray(questions) ? questions.map(String) : [];
const before = process.memoryUsage().rss;
let peak = before;
const watching = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage().rss);
}, 50);
process.stdout.write(`${JSON.stringify(await figures())}\n`);

async function figures(): Promise<CorpusFigures> {
  const started = performance.now();
  const since = () => performance.now() - started;
  const outcome = { read: 0, indexedAfter: Number.NaN };
  const corpus = await new Promise<ReturnType<typeof threadedCorpus>>((resolve, reject) => {
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
  const ask = (text: string) => corpus.agreed({ paragraphs: [text], most: 3 });
  await ask(paragraphs[0] ?? '');
  const answeredAfter = since();
  const agreed = await timesOf(paragraphs, ask);
  const searched = (nearness: 'exact' | 'near') =>
    timesOf(paragraphs.map(middleOf), (phrase) => corpus.search({ phrase, nearness, most: 20 }));
  const phrases = await searched('exact');
  const near = await searched('near');
  clearInterval(watching);
  const after = process.memoryUsage().rss;
  await corpus.close();
  return {
    ...outcome,
    answeredAfter,
    agreed,
    phrases,
    near,
    grown: after - before,
    peak: peak - before,
  };
}

/** Five words in a row. */
function middleOf(paragraph: string): string {
  const words = paragraph.split(' ');
  return words.slice(words.length >> 1, (words.length >> 1) + 5).join(' ');
}

async function timesOf(
  all: readonly string[],
  ask: (one: string) => Promise<unknown>,
): Promise<readonly number[]> {
  const times: number[] = [];
  for (const one of all) {
    const start = performance.now();
    await ask(one);
    times.push(performance.now() - start);
  }
  return times;
}
