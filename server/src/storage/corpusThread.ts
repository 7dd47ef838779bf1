/** The thread that holds the index of a corpus: it reads texts and answers questions, so that nobody who types waits for either. */
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { isRecord } from '../text/record.ts';
import { keptIndex, type KeptIndex } from './keptIndex.ts';
import { readers } from './readers.ts';
import { threadReader } from './threadReader.ts';
import type { FromThread, IndexPlace, Name, Question, Reply, ToThread } from './threadMessages.ts';

/** Nothing is seen of faults but what is told here. */
function tell(message: FromThread): void {
  parentPort?.postMessage(message);
}

function reasonOf(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault);
}

function tellFault(fault: unknown): void {
  tell({ kind: 'broken', reason: reasonOf(fault) });
}

/** Texts. */
const toldEvery = 20;

/** To read a text takes twice as long as to write what was read. */
const readingThreads = 2;

/** Beside this bundle. */
const reader = () =>
  readers(readingThreads, () => threadReader(path.join(__dirname, 'readingThread.cjs')));

function start(place: IndexPlace): void {
  const kept = keptIndex(place, reader, {
    progressed: (done, of) => {
      if (done % toldEvery === 0) tell({ kind: 'progress', done, of });
    },
    indexed: (indexed) => {
      tell({ kind: 'indexed', indexed });
    },
    renewed: (fault) => {
      tell({ kind: 'renewed', reason: reasonOf(fault) });
    },
    broken: (fault) => {
      tellFault(fault);
      void end();
    },
  });
  const end = async () => {
    await kept.close();
    parentPort?.close();
  };
  parentPort?.on('message', (message: ToThread) => {
    switch (message.kind) {
      case 'question':
        void reply(kept, message);
        return;
      case 'index':
        kept.index(message.order);
        return;
      case 'stop':
        void kept.stop();
        return;
      case 'close':
        void end();
    }
  });
}

async function reply<Each extends Name>(
  kept: KeptIndex,
  { name, asked, port }: Question<Each>,
): Promise<void> {
  port.postMessage(await replyTo(kept, name, asked));
  port.close();
}

async function replyTo<Each extends Name>(
  { answer }: KeptIndex,
  name: Each,
  asked: Question<Each>['asked'],
): Promise<Reply<Each>> {
  try {
    return { kind: 'answer', answer: await answer(name, asked) };
  } catch (fault) {
    return { kind: 'fault', reason: reasonOf(fault) };
  }
}

try {
  start(placeIn(workerData));
} catch (fault) {
  tellFault(fault);
}

function placeIn(given: unknown): IndexPlace {
  const { folder, name } = isRecord(given) ? given : {};
  if (typeof folder === 'string' && typeof name === 'string') return { folder, name };
  throw new TypeError('The thread was not told which index is its own');
}
