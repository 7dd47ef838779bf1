/** The thread that reads texts while another one writes what was read before them. */
import { readFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { refuse, type Refusal } from '../text/refusal.ts';
import type { Place } from './filesBelow.ts';
import { readText, type ReadText } from './textReader.ts';

/** Answers come in the order of the questions. */
parentPort?.on('message', (file: Place) => {
  const text = readOrRefused(file);
  // To copy these rows would take longer than to make them.
  const handedOver = 'refused' in text ? [] : rowsIn(text).map(({ buffer }) => buffer);
  parentPort?.postMessage(text, handedOver);
});

function readOrRefused(file: Place): ReadText | Refusal {
  try {
    return readText(file, bytesOf(file));
  } catch {
    return refuse('cannot be understood');
  }
}

/** Nobody else waits in this thread, and to wait for the disk itself is much quicker for small files. */
function bytesOf({ path }: Place): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

function rowsIn({ held, mentions, paragraphs, fingerprints, marks }: ReadText) {
  return [
    ...(held === undefined ? [] : [held]),
    mentions.json,
    ...paragraphs.flatMap(({ places, words, ends }) => [places, words, ends]),
    ...[fingerprints, marks].flatMap(({ numbers, ends }) => [numbers, ends]),
  ];
}
