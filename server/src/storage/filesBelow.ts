/** The files of a folder on the disk of this machine, and of the folders in it. */
import { lstatSync, type Stats } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import path from 'node:path';
import { addAll } from '../text/addAll.ts';

/** A file or folder, by its address for editors and by its path. */
export interface Place {
  readonly address: string;
  readonly path: string;
}

export interface Search {
  readonly isWanted: (name: string) => boolean;
  readonly isStopped: () => boolean;
  /** Is told of each folder that cannot be looked into. */
  readonly closed?: (folder: Place) => void;
}

/**
 * In the order of their names; hidden folders and node_modules are left out, and what cannot be looked into holds nothing.
 * A link is neither a file nor a folder here, so none is followed.
 */
export async function filesBelow(folder: Place, search: Search): Promise<readonly Place[]> {
  const entries = await readdir(folder.path, { withFileTypes: true }).catch(() => {
    search.closed?.(folder);
    return [];
  });
  const found: Place[] = [];
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (search.isStopped()) return found;
    const { name } = entry;
    const there = {
      address: `${folder.address}/${encoded(name)}`,
      path: path.join(folder.path, name),
    };
    if (entry.isFile() && search.isWanted(name)) found.push(there);
    else if (entry.isDirectory() && !isHidden(name)) addAll(found, await filesBelow(there, search));
  }
  return found;
}

/** Half of a pair, which has no bytes. */
const halfCharacter = /[\ud800-\udfff]/gu;

/** As VS Code writes names in addresses. */
function encoded(name: string): string {
  const hex = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
  return encodeURIComponent(name.replace(halfCharacter, '\ufffd')).replace(/[!'()*]/g, hex);
}

function isHidden(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

/** What a file is like without being read. */
export interface Looks {
  /** Different whenever the file has changed. */
  readonly state: string;
  /** In bytes. */
  readonly size: number;
}

/** Absent where there is no such file. */
export async function stateOfFile(file: string): Promise<string | undefined> {
  return looksIn(await lstat(file).catch(() => undefined))?.state;
}

/** The same at once: to wait for each of a hundred thousand files takes ten times as long. */
export function looksOfFile(file: string): Looks | undefined {
  try {
    return looksIn(lstatSync(file));
  } catch {
    return undefined;
  }
}

function looksIn(found: Stats | undefined): Looks | undefined {
  if (found?.isFile() !== true) return undefined;
  const { mtimeMs, ctimeMs, size } = found;
  return { state: `${mtimeMs} ${ctimeMs} ${size}`, size };
}
