/** Reads texts in a thread of its own. */
import { Worker } from 'node:worker_threads';
import { refuse, type Refusal } from '../text/refusal.ts';
import type { ReadText, TextReader } from './textReader.ts';

type Read = ReadText | Refusal;

/** `bundle` is the file of the thread. Once it has failed, every text is refused. */
export function threadReader(bundle: string): TextReader {
  const thread = new Worker(bundle);
  const waiting: ((read: Read) => void)[] = [];
  let failed = false;
  thread.on('message', (read: Read) => waiting.shift()?.(read));
  thread.once('error', () => {
    failed = true;
    for (const answer of waiting.splice(0)) answer(refuse('cannot be read now'));
  });
  return {
    read: (file) =>
      new Promise((resolve) => {
        if (failed) {
          resolve(refuse('cannot be read now'));
          return;
        }
        waiting.push(resolve);
        thread.postMessage({ path: file.path, address: file.address });
      }),
    close: () => {
      void thread.terminate();
    },
  };
}
