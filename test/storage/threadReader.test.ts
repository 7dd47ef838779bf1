/** Texts that are read in another thread: one that brings it down does not take the others with it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { threadReader } from '../../server/src/storage/threadReader.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'resolution-'));

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Reads nothing: it says which file it was asked for, and falls over "bad". */
const thread = `
const { parentPort } = require('node:worker_threads');
parentPort.on('message', ({ path }) => {
  if (path === 'bad') throw new Error('too much');
  parentPort.postMessage({ refused: path });
});
`;

it('refuses the text that brings the thread down, and reads those behind it', async () => {
  const bundle = path.join(folder, 'thread.cjs');
  writeFileSync(bundle, thread);
  const reader = threadReader(bundle);
  const files = ['first', 'bad', 'second', 'third'].map((name) => ({ path: name, address: name }));
  const read = await Promise.all(files.map(reader.read));
  reader.close();
  expect(read).toEqual([
    { refused: 'first' },
    { refused: 'cannot be understood' },
    { refused: 'second' },
    { refused: 'third' },
  ]);
});
