/** A machine made of paper: files in a table, output in a list. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { run } from '../../server/src/cli/run.ts';
import type { ExitCode, World } from '../../server/src/cli/world.ts';
import type { CorpusHost } from '../../server/src/protocol/corpusHost.ts';
import { corpusHost } from '../support/corpusHost.ts';

const folder = path.resolve('/drafts');

export interface Paper {
  /** Relative to the folder the command runs in. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly standardInput?: string;
  readonly seedIndex?: string;
  readonly colours?: 'yes' | 'no';
  readonly reader?: World['reader'];
  readonly rulePages?: Readonly<Record<string, string>>;
  /** Files that may not be opened, or not be written. */
  readonly locked?: readonly string[];
  /** Who keeps the index of folders on the disk, which can be named, too. */
  readonly corpus?: CorpusHost;
}

export interface Outcome {
  readonly code: ExitCode;
  readonly out: string;
  readonly complaints: string;
  /** The files as they are now. */
  readonly files: ReadonlyMap<string, string>;
}

/** Runs a command line there: `resolution('lint a.resolution', { files: … })`. Words with blanks in them come as a list. */
export async function resolution(
  words: string | readonly string[],
  paper: Paper = {},
): Promise<Outcome> {
  const out: string[] = [];
  const complaints: string[] = [];
  const files = new Map(
    Object.entries(paper.files ?? {}).map(([name, text]) => [
      path.join(folder, name),
      typeof text === 'string' ? new TextEncoder().encode(text) : text,
    ]),
  );
  const world: World = {
    folder,
    files: paperFiles(
      files,
      (paper.locked ?? []).map((name) => path.join(folder, name)),
    ),
    standardInput: () => Promise.resolve(new TextEncoder().encode(paper.standardInput ?? '')),
    out: (text) => out.push(text),
    complain: (text) => complaints.push(text),
    colours: paper.colours ?? 'no',
    reader: paper.reader ?? 'program',
    corpus: paper.corpus ?? corpusHost(),
    progress: () => ({ report: () => undefined, end: () => undefined }),
    seedIndex: () => Promise.resolve(paper.seedIndex ?? '{"version":3,"entries":[],"texts":[]}'),
    rulePage: (rule) => Promise.resolve(paper.rulePages?.[rule]),
    startServer: () => Promise.resolve(),
  };
  const code = await run(world, typeof words === 'string' ? words.split(' ') : words);
  const now = [...files].map(([name, bytes]): [string, string] => [
    path.relative(folder, name),
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
  ]);
  return { code, out: out.join(''), complaints: complaints.join(''), files: new Map(now) };
}

function paperFiles(files: Map<string, Uint8Array>, locked: readonly string[]): World['files'] {
  const inside = (place: string) =>
    [...files.keys()].filter((name) => name.startsWith(place + path.sep));
  return {
    kindOf: (place) => {
      if (files.has(place)) return Promise.resolve('file');
      const isFolder = place === folder || inside(place).length > 0 || existsSync(place);
      return Promise.resolve(isFolder ? 'folder' : undefined);
    },
    read: (place) => {
      const bytes = files.get(place);
      if (bytes === undefined && existsSync(place)) return readFile(place);
      return bytes === undefined || locked.includes(place)
        ? Promise.reject(Object.assign(new Error('Locked'), { code: 'EACCES' }))
        : Promise.resolve(bytes);
    },
    write: (place, text) => {
      if (locked.includes(place)) return Promise.reject(new Error('Locked'));
      files.set(place, new TextEncoder().encode(text));
      return Promise.resolve();
    },
    below: (place) => Promise.resolve(inside(place).toSorted()),
  };
}
