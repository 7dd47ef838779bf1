/** The machine the command line runs on. */
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { buffer } from 'node:stream/consumers';
import { nodeCorpus } from '../protocol/nodeCorpus.ts';
import { shownProgress } from './shownProgress.ts';
import type { World } from './world.ts';

/** `dist` is the folder of the bundle, with the index and the rule pages in it. */
export function machine(dist: string): World {
  return {
    folder: process.cwd(),
    files,
    standardInput: () => buffer(process.stdin),
    out: (text) => process.stdout.write(text),
    complain: (text) => process.stderr.write(text),
    colours: process.stdout.isTTY && process.env['NO_COLOR'] === undefined ? 'yes' : 'no',
    reader: process.stdout.isTTY ? 'person' : 'program',
    corpus: nodeCorpus(path.join(dist, 'server', 'corpusThread.cjs')),
    progress: shownProgress,
    seedIndex: () => readFile(path.join(dist, 'seedIndex.json'), 'utf8'),
    rulePage: (rule) =>
      readFile(path.join(dist, 'rules', `${rule}.md`), 'utf8').catch(() => undefined),
    startServer: async () => {
      // The server looks for the word itself, and an editor may leave it out.
      if (!process.argv.includes('--stdio')) process.argv.push('--stdio');
      await import('../protocol/nodeStart.ts');
    },
  };
}

const files: World['files'] = {
  kindOf: async (name) => {
    const found = await stat(name).catch(() => undefined);
    if (found === undefined) return undefined;
    return found.isDirectory() ? 'folder' : 'file';
  },
  read: (name) => readFile(name),
  write: (name, text) => writeFile(name, text, 'utf8'),
  below,
};

async function below(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const name = path.join(folder, entry.name);
    if (entry.isFile()) found.push(name);
    else if (entry.isDirectory() && !isHidden(entry.name)) found.push(...(await below(name)));
  }
  return found;
}

function isHidden(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}
