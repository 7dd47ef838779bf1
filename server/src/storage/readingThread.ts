/** The thread that reads texts while another one writes what was read before them. */
import { parentPort } from 'node:worker_threads';
import { refuse } from '../text/refusal.ts';
import type { Place } from './filesBelow.ts';
import { readText } from './textReader.ts';

/** Answers come in the order of the questions. */
let last: Promise<unknown> = Promise.resolve();
parentPort?.on('message', (file: Place) => {
  last = last.then(async () => {
    const text = await readText(file).catch(() => refuse('cannot be understood'));
    parentPort?.postMessage(text);
  });
});
