/** Which files of its folders a corpus is made of. */
import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { filesBelow, looksOfFile, type Looks, type Place } from './filesBelow.ts';
import type { TextFile } from './textRows.ts';

/** Texts of a corpus are read in every form: `78-69.md`, `S-RES-1325.txt`, `my.resolution`. */
const corpusName = /\.(?:txt|md|resolution)$/i;

const isWanted = (name: string) => corpusName.test(name);

export interface Choosing {
  /** Whether a file, by its path, is left out. */
  readonly isExcluded: (path: string) => boolean;
  readonly isStopped: () => boolean;
  /** Lets questions in. */
  readonly breathe: () => Promise<void>;
}

export interface FoundFile extends TextFile, Looks {
  readonly path: string;
}

/** Which of the folders are there, and the addresses of the others. */
export async function presentAmong(folders: readonly Place[]) {
  const present: Place[] = [];
  const missing: string[] = [];
  for (const folder of folders) {
    const found = await stat(folder.path).catch(() => undefined);
    if (found?.isDirectory() === true) present.push(folder);
    else missing.push(folder.address);
  }
  return { present, missing };
}

/** So many files take a few milliseconds. */
const lookedAtAtOnce = 200;

export interface FilesFound {
  readonly files: ReadonlyMap<string, FoundFile>;
  /** How many the patterns leave out. */
  readonly excluded: number;
  /** Addresses of folders that cannot be looked into. They are among the files: reading them says that they cannot be read. */
  readonly closed: readonly string[];
}

/** A file that is in two of the folders, one of which may be a link, is taken once, from the first. */
export async function filesOf(
  folders: readonly Place[],
  { isExcluded, isStopped, breathe }: Choosing,
): Promise<FilesFound> {
  const closed: string[] = [];
  const files = new Map<string, FoundFile>();
  const excluded = new Set<string>();
  const seen = new Set<string>();
  const noteClosed = (folder: Place) => {
    if (isExcluded(folder.path)) return;
    closed.push(folder.address);
    files.set(folder.address, { ...folder, state: 'closed', size: 0 });
  };
  for (const folder of folders) {
    const real = await realpath(folder.path).catch(() => folder.path);
    const search = { isWanted, isStopped, closed: noteClosed };
    for (const file of await filesBelow(folder, search)) {
      const itself = path.join(real, path.relative(folder.path, file.path));
      if (seen.has(itself)) continue;
      seen.add(itself);
      if (isExcluded(file.path)) {
        excluded.add(file.path);
        continue;
      }
      if (files.size % lookedAtAtOnce === 0) await breathe();
      const looks = looksOfFile(file.path);
      if (looks !== undefined) files.set(file.address, { ...file, ...looks });
    }
  }
  return { files, excluded: excluded.size, closed };
}
