/** The server as a Node process: over IPC for VS Code, over stdin and stdout for any other editor. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { createConnection } from 'vscode-languageserver/node';
import { nodeCorpus } from './nodeCorpus.ts';
import { nodeFiles } from './nodeFiles.ts';
import { seedsIn } from './nodeSeeds.ts';
import { serve } from './server.ts';

/** Beside the folder of this bundle: dist/server/engine.cjs, dist/seedIndex.json. */
const seedIndex = path.join(__dirname, '..', 'seedIndex.json');

const seeds = path.join(__dirname, '..', '..', 'seeds');

/** Milliseconds between two pieces of a message that an editor sends. */
const pause = 2;

/** Beside this bundle. */
const corpusThread = path.join(__dirname, 'corpusThread.cjs');

serve(createConnection(), {
  readSeedIndex: () => readFile(seedIndex, 'utf8'),
  readSeeds: () => seedsIn(seeds),
  files: nodeFiles,
  corpus: nodeCorpus(corpusThread),
  breathe: () =>
    new Promise((resolve) => {
      setImmediate(resolve);
    }),
  pause: () => setTimeout(pause),
});
