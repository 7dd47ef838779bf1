/** Reads texts in a thread of its own. */
import { Worker } from 'node:worker_threads';
import { refuse, type Refusal } from '../text/refusal.ts';
import type { Place } from './filesBelow.ts';
import type { ReadText, TextReader } from './textReader.ts';

type Read = ReadText | Refusal;

interface Waiting {
  readonly file: Place;
  readonly answer: (read: Read) => void;
}

/**
 * `bundle` is the file of the thread, which answers in the order of the questions. A text that brings it down is refused, and
 * another thread goes on with the next one.
 */
export function threadReader(bundle: string): TextReader {
  const waiting: Waiting[] = [];
  let thread = started();

  function started(): Worker {
    const begun = new Worker(bundle);
    begun.on('message', (read: Read) => {
      waiting.shift()?.answer(read);
    });
    begun.once('error', () => {
      waiting.shift()?.answer(refuse('cannot be understood'));
      thread = started();
      for (const { file } of waiting) thread.postMessage(file);
    });
    return begun;
  }

  return {
    read: ({ path, address }) =>
      new Promise((answer) => {
        const file = { path, address };
        waiting.push({ file, answer });
        thread.postMessage(file);
      }),
    close: () => {
      void thread.terminate();
    },
  };
}
