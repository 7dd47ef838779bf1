/** One process that has a corpus, measured: `index` reads a folder for the first time, `warm` finds its index there. */
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { readFileSync } from 'node:fs';
import { threadedCorpus } from '../../server/src/storage/threadedCorpus.ts';

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
const started = performance.now();
const thread = path.resolve('dist', 'server', 'corpusThread.cjs');
let indexedAfter = Number.NaN;
let processor = Number.NaN;
let read = Number.NaN;
let isIndexed = () => undefined as void;
let reject = (_: Error) => undefined as void;
const indexed = new Promise<void>((resolve, refused) => {
  isIndexed = resolve;
  reject = refused;
});
const corpus = threadedCorpus(
  thread,
  { folder: values.index, name: 'bench' },
  {
    progressed: () => undefined,
    indexed: (outcome) => {
      indexedAfter = performance.now() - started;
    const { user, system } = process.cpuUsage();
    processor = (user + system) / 1000;
      read = outcome.read;
      isIndexed();
    },
    broken: (reason) => {
      reject(new Error(reason));
    },
  },
);
const first = values.phase === 'warm' ? await timed(() => ask(paragraphs[0] ?? '')) : Number.NaN;
const firstAnswer = performance.now() - started;
const folder = path.resolve(values.texts);
corpus.index({ folders: [{ address: pathToFileURL(folder).href, path: folder }], exclude: [] });
await indexed;
const agreed: number[] = [];
const phrases: number[] = [];
for (const paragraph of paragraphs) agreed.push(await timed(() => ask(paragraph)));
for (const paragraph of paragraphs) {
  const words = paragraph.split(' ');
  const phrase = words.slice(words.length >> 1, (words.length >> 1) + 5).join(' ');
  phrases.push(await timed(() => corpus.search({ phrase, nearness: 'exact', most: 20 })));
}
clearInterval(watching);
process.stdout.write(
  `${JSON.stringify({ before, peak, after: process.memoryUsage().rss, first, firstAnswer, indexedAfter, processor, read, agreed, phrases })}\n`,
);
await corpus.close();

function ask(paragraph: string) {
  return corpus.agreed({ paragraphs: [paragraph], most: 3 });
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
