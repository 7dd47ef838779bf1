/** Brings an index up to date with the folders it is an index of. */
import { readFile, stat } from 'node:fs/promises';
import type { CorpusText } from '../corpus/corpusText.ts';
import { decoded } from './decoded.ts';
import { refuse, type Refusal } from '../text/refusal.ts';
import type { Database } from './database.ts';
import { filesBelow, stateOfFile, type Place } from './filesBelow.ts';
import type { Segments } from './segments.ts';
import type { TextFile, TextRows } from './textRows.ts';

export interface Indexing {
  readonly folders: readonly Place[];
  /** Whether a file, by its path, is left out. */
  readonly isExcluded: (path: string) => boolean;
  readonly isStopped: () => boolean;
  readonly report: (done: number, of: number) => void;
  /** Lets questions in. */
  readonly breathe: () => Promise<void>;
  readonly read: (text: string, address: string) => CorpusText | Refusal;
}

export interface Indexed {
  readonly read: number;
  readonly taken: number;
  /** How many texts can be found now. */
  readonly texts: number;
  /** All that is left out because it cannot be read, also what was said before. */
  readonly leftOut: readonly LeftOut[];
  /** How many files the patterns leave out. */
  readonly excluded: number;
  /** Whether all has been looked at. */
  readonly extent: 'whole' | 'called off';
  /** What could not be read this time, with the reason; it is not said again until the file changes. */
  readonly faults: readonly LeftOut[];
  /** Addresses of folders that are not there; what was read in them before is kept, as a drive may come back. */
  readonly missing: readonly string[];
}

export interface LeftOut {
  readonly address: string;
  /** "is larger than 4 megabytes" */
  readonly reason: string;
}

interface Index {
  readonly database: Database;
  readonly segments: Segments;
  readonly texts: TextRows;
}

/** Texts of a corpus are read in every form: `78-69.md`, `S-RES-1325.txt`, `my.resolution`. */
const corpusName = /\.(?:txt|md|resolution)$/i;

/** A record of a whole session has less; such a file is no resolution. */
const mostBytes = 4_000_000;

/** Stopped in the middle, the index holds what was read until then. */
export async function bringUpToDate(index: Index, indexing: Indexing): Promise<Indexed> {
  const { present, missing } = await presentAmong(indexing.folders);
  const { files, excluded } = await filesOf(present, indexing);
  if (indexing.isStopped()) {
    return {
      read: 0,
      taken: 0,
      faults: [],
      missing,
      excluded,
      extent: 'called off',
      ...held(index),
    };
  }
  const known = statesIn(index);
  const gone = [...known.keys()].filter(
    (address) => !files.has(address) && !missing.some((folder) => address.startsWith(`${folder}/`)),
  );
  const changed = [...files.values()].filter(({ address, state }) => known.get(address) !== state);
  index.database.script('BEGIN');
  for (const address of gone) forget(index, address);
  const { read, faults, extent } = await readEach(index, changed, indexing);
  index.segments.write();
  index.database.script('COMMIT');
  return { read, taken: gone.length, faults, missing, excluded, extent, ...held(index) };
}

async function readEach(index: Index, changed: readonly FoundFile[], indexing: Indexing) {
  const faults: LeftOut[] = [];
  let [done, read] = [0, 0];
  for (const file of changed) {
    if (indexing.isStopped()) break;
    if (index.segments.isFull()) keep(index);
    const text = await textIn(file, indexing);
    forget(index, file.address);
    if ('refused' in text) {
      note(index.database, file, text.refused);
      faults.push({ address: file.address, reason: text.refused });
    } else {
      index.texts.put(file, text);
      read += 1;
    }
    done += 1;
    indexing.report(done, changed.length);
    await indexing.breathe();
  }
  const extent: Indexed['extent'] = done < changed.length ? 'called off' : 'whole';
  return { read, faults, extent };
}

function held({ database }: Index): Pick<Indexed, 'texts' | 'leftOut'> {
  const leftOut = database.all('SELECT address, reason FROM faults ORDER BY address');
  return {
    texts: database.one('SELECT count(*) AS texts FROM texts')?.number('texts') ?? 0,
    leftOut: leftOut.map((row) => ({ address: row.text('address'), reason: row.text('reason') })),
  };
}

/** What has been read so far is safe then, with all that is needed to find it. */
function keep({ database, segments }: Index): void {
  segments.write();
  database.script('COMMIT; BEGIN');
}

interface FoundFile extends TextFile {
  readonly path: string;
}

async function presentAmong(folders: readonly Place[]) {
  const present: Place[] = [];
  const missing: string[] = [];
  for (const folder of folders) {
    const found = await stat(folder.path).catch(() => undefined);
    if (found?.isDirectory() === true) present.push(folder);
    else missing.push(folder.address);
  }
  return { present, missing };
}

async function filesOf(
  folders: readonly Place[],
  { isExcluded, isStopped }: Indexing,
): Promise<{ readonly files: ReadonlyMap<string, FoundFile>; readonly excluded: number }> {
  const files = new Map<string, FoundFile>();
  const excluded = new Set<string>();
  for (const folder of folders) {
    const isWanted = (name: string) => corpusName.test(name);
    for (const file of await filesBelow(folder, { isWanted, isStopped })) {
      if (isExcluded(file.path)) {
        excluded.add(file.path);
        continue;
      }
      const state = await stateOfFile(file.path);
      if (state !== undefined) files.set(file.address, { ...file, state });
    }
  }
  return { files, excluded: excluded.size };
}

function statesIn({ database, texts }: Index): ReadonlyMap<string, string> {
  const faults = database.all('SELECT address, state FROM faults');
  const pairs = faults.map((row) => [row.text('address'), row.text('state')] as const);
  return new Map([...texts.states(), ...pairs]);
}

function forget({ database, texts }: Index, address: string): void {
  texts.take(address);
  database.run('DELETE FROM faults WHERE address = ?', address);
}

function note(database: Database, { address, state }: TextFile, reason: string): void {
  const insert = 'INSERT INTO faults (address, state, reason) VALUES (?, ?, ?)';
  database.run(insert, address, state, reason);
}

async function textIn(file: FoundFile, { read }: Indexing): Promise<CorpusText | Refusal> {
  const bytes = await bytesOf(file.path);
  if ('refused' in bytes) return bytes;
  const found = decoded(bytes);
  return 'refused' in found ? found : read(found.text, file.address);
}

async function bytesOf(file: string): Promise<Uint8Array | Refusal> {
  try {
    const bytes = await readFile(file);
    return bytes.length > mostBytes ? refuse('is larger than 4 megabytes') : bytes;
  } catch {
    return refuse('cannot be read');
  }
}
