/** A corpus whose index is held by a thread of its own. */
import { setFlagsFromString } from 'node:v8';
import { MessageChannel, Worker } from 'node:worker_threads';
import type { Corpus } from '../corpus/corpus.ts';
import { askedCorpus } from './askedCorpus.ts';
import type { Indexed } from './indexing.ts';
import type {
  Answered,
  Asked,
  FromThread,
  IndexOrder,
  IndexPlace,
  Name,
  Question,
  Reply,
  ToThread,
} from './threadMessages.ts';

export interface Events {
  readonly progressed: (done: number, of: number) => void;
  readonly indexed: (indexed: Indexed) => void;
  /** The index was damaged and is made anew; the reason is for a log. */
  readonly renewed: (reason: string) => void;
  /** Nothing more will be answered; the reason is for a log. */
  readonly broken: (reason: string) => void;
}

export interface ThreadedCorpus extends Corpus {
  /** Brings the index up to date; an indexing that runs is stopped first. */
  readonly index: (order: IndexOrder) => void;
  readonly stop: () => void;
  /** Waits until the index can be opened by others. */
  readonly close: () => Promise<void>;
}

/** Answers leave much behind that is soon of no use: it is swept up often rather than kept. */
const frugal = { maxYoungGenerationSizeMb: 2 };

/**
 * WebAssembly, which SQLite is here, is compiled once and quickly. Compiled better while it runs, it answers no sooner, and a third of the
 * memory of a corpus goes there. Each is told, as one no longer implies the others once the engine runs.
 */
const compiledOnce = ['--liftoff-only', '--no-wasm-dynamic-tiering', '--no-wasm-tier-up'];

/** `bundle` is the file of the thread. */
export function threadedCorpus(bundle: string, place: IndexPlace, events: Events): ThreadedCorpus {
  for (const flag of compiledOnce) setFlagsFromString(flag);
  const thread = new Worker(bundle, { workerData: place, resourceLimits: frugal });
  const tell = (message: ToThread) => {
    thread.postMessage(message);
  };
  // A server that has nothing else to do may go.
  thread.unref();
  thread.on('message', (message: FromThread) => {
    if (message.kind === 'progress') events.progressed(message.done, message.of);
    if (message.kind === 'indexed') events.indexed(message.indexed);
    if (message.kind === 'renewed') events.renewed(message.reason);
    if (message.kind === 'broken') events.broken(message.reason);
  });
  thread.on('error', (fault) => {
    events.broken(String(fault));
  });
  const ended = new Promise<void>((resolve) => {
    thread.once('exit', () => {
      resolve();
    });
  });

  return {
    ...askedCorpus((name, asked) => answerFrom(thread, name, asked)),
    index: (order) => {
      tell({ kind: 'index', order });
    },
    stop: () => {
      tell({ kind: 'stop' });
    },
    close: () => {
      // Now somebody waits for it.
      thread.ref();
      tell({ kind: 'close' });
      return ended;
    },
  };
}

/** Rejects where the thread reports a fault, or has ended. */
function answerFrom<Each extends Name>(
  thread: Worker,
  name: Each,
  asked: Asked[Each],
): Promise<Answered[Each]> {
  const { port1: own, port2: port } = new MessageChannel();
  return new Promise((resolve, reject) => {
    own.once('message', (reply: Reply<Each>) => {
      if (reply.kind === 'answer') resolve(reply.answer);
      else reject(new Error(reply.reason));
    });
    own.once('close', () => {
      reject(new Error('The index of the corpus has been closed'));
    });
    const question: Question<Each> = { kind: 'question', name, asked, port };
    thread.postMessage(question, [port]);
  });
}
