/** The thread that holds the index of a corpus: it reads texts and answers questions, so that nobody who types waits for either. */
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { fitsPattern } from '../text/glob.ts';
import { isRecord } from '../text/record.ts';
import { corpusIndex } from './corpusIndex.ts';
import { bringUpToDate, type Indexing } from './indexing.ts';
import { openIndex, type OpenIndex } from './openIndex.ts';
import { segmentsIn } from './segments.ts';
import { threadReader } from './threadReader.ts';
import { textRowsOf } from './textRows.ts';
import type {
  Answers,
  FromThread,
  IndexOrder,
  IndexPlace,
  Name,
  Question,
  Reply,
  ToThread,
} from './threadMessages.ts';

/** Nothing is seen of faults but what is told here. */
function tell(message: FromThread): void {
  parentPort?.postMessage(message);
}

function reasonOf(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault);
}

function start({ folder, name }: IndexPlace): void {
  const index = openIndex(folder, name);
  const segments = segmentsIn(index.database);
  const texts = textRowsOf(index.database, segments);
  const answers = corpusIndex(index.database, segments);
  const work = indexer({ database: index.database, segments, texts });
  parentPort?.on('message', (message: ToThread) => {
    switch (message.kind) {
      case 'question':
        reply(answers, message);
        return;
      case 'index':
        work.begin(message.order);
        return;
      case 'stop':
        void work.stop();
        return;
      case 'close':
        void work.stop().then(() => {
          close(index);
        });
    }
  });
  tell({ kind: 'opened', made: index.made });
}

function close(index: OpenIndex): void {
  index.close();
  parentPort?.close();
}

function reply<Each extends Name>(answers: Answers, { name, asked, port }: Question<Each>): void {
  port.postMessage(replyTo(answers, name, asked));
  port.close();
}

function replyTo<Each extends Name>(
  answers: Answers,
  name: Each,
  asked: Question<Each>['asked'],
): Reply<Each> {
  try {
    return { kind: 'answer', answer: answers[name](...asked) };
  } catch (fault) {
    return { kind: 'fault', reason: reasonOf(fault) };
  }
}

/** One indexing after the other; the next one begins when the one before has stopped. */
function indexer(index: Parameters<typeof bringUpToDate>[0]) {
  let running = Promise.resolve();
  let turn = 0;

  function begin(order: IndexOrder): void {
    turn += 1;
    const own = turn;
    running = running.then(() => run(order, () => own !== turn));
  }

  async function run(order: IndexOrder, isStopped: () => boolean): Promise<void> {
    if (isStopped()) return;
    try {
      const indexed = await bringUpToDate(index, indexingOf(order, isStopped));
      tell({ kind: 'indexed', indexed });
    } catch (fault) {
      tell({ kind: 'broken', reason: reasonOf(fault) });
    }
  }

  return {
    begin,
    stop: () => {
      turn += 1;
      return running;
    },
  };
}

/** Texts. */
const toldEvery = 20;

function indexingOf({ folders, exclude }: IndexOrder, isStopped: () => boolean): Indexing {
  const isExcluded = (file: string) =>
    folders.some((folder) => {
      const below = path.relative(folder.path, file).split(path.sep).join('/');
      return exclude.some((pattern) => fitsPattern(pattern, below));
    });
  return {
    folders,
    isExcluded,
    isStopped,
    reader: () => threadReader(path.join(__dirname, 'readingThread.cjs')),
    report: (done, of) => {
      if (done % toldEvery === 0) tell({ kind: 'progress', done, of });
    },
    breathe: () =>
      new Promise((resolve) => {
        setImmediate(resolve);
      }),
  };
}

try {
  start(placeIn(workerData));
} catch (fault) {
  tell({ kind: 'broken', reason: reasonOf(fault) });
}

function placeIn(given: unknown): IndexPlace {
  const { folder, name } = isRecord(given) ? given : {};
  if (typeof folder === 'string' && typeof name === 'string') return { folder, name };
  throw new TypeError('The thread was not told which index is its own');
}
