/** Brings an index up to date with the folders it is an index of. */
import type { Refusal } from '../text/refusal.ts';
import { isIdentity } from '../corpus/identityShape.ts';
import type { TextIdentity } from '../corpus/textIdentity.ts';
import { ahead, type Making } from './ahead.ts';
import { filesOf, presentAmong, type Choosing, type FoundFile } from './corpusFiles.ts';
import type { Database } from './database.ts';
import type { Place } from './filesBelow.ts';
import { jsonIn } from './jsonIn.ts';
import type { ReadText, TextReader } from './textReader.ts';
import type { Found, TextFile, TextRows } from './textRows.ts';

export interface Indexing extends Choosing {
  readonly folders: readonly Place[];
  readonly report: (done: number, of: number) => void;
  /** A reader, which is closed afterwards. */
  readonly reader: () => TextReader;
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
  /** Texts read this time whose front matter has a date nobody can read. */
  readonly undated: readonly Undated[];
  /** All such texts. */
  readonly allUndated: readonly Undated[];
  /** Addresses of folders that are not there; what was read in them before is kept, as a drive may come back. */
  readonly missing: readonly string[];
}

export interface LeftOut {
  readonly address: string;
  /** "is larger than 4 megabytes" */
  readonly reason: string;
}

export interface Undated {
  readonly address: string;
  /** "5 Decembre 2023" */
  readonly written: string;
}

interface Index {
  readonly database: Database;
  readonly found: Found;
  readonly texts: TextRows;
}

/** Stopped in the middle, the index holds what was read until then. */
export async function bringUpToDate(index: Index, indexing: Indexing): Promise<Indexed> {
  const { present, missing } = await presentAmong(indexing.folders);
  const { files, excluded, closed } = await filesOf(present, indexing);
  if (indexing.isStopped()) {
    return {
      read: 0,
      taken: 0,
      faults: [],
      undated: [],
      missing,
      excluded,
      extent: 'called off',
      ...held(index),
    };
  }
  const known = statesIn(index);
  const unseen = [...missing, ...closed];
  const gone = [...known.keys()].filter(
    (address) => !files.has(address) && !unseen.some((folder) => address.startsWith(`${folder}/`)),
  );
  const changed = [...files.values()].filter(({ address, state }) => known.get(address) !== state);
  index.database.script('BEGIN');
  for (const address of gone) forget(index, address);
  const outcome = await takeIn(index, { changed, known }, indexing);
  write(index);
  index.database.script('COMMIT');
  return { ...outcome, taken: gone.length, missing, excluded, ...held(index) };
}

function held({ database }: Index): Pick<Indexed, 'texts' | 'leftOut' | 'allUndated'> {
  const leftOut = database.all('SELECT address, reason FROM faults ORDER BY address');
  return {
    texts: database.one('SELECT count(*) AS texts FROM texts')?.number('texts') ?? 0,
    leftOut: leftOut.map((row) => ({ address: row.text('address'), reason: row.text('reason') })),
    allUndated: database
      .all(`SELECT address, identity FROM texts WHERE identity LIKE '%"unreadDate"%'`)
      .flatMap((row) => undatedIn(row.text('address'), jsonIn(row, 'identity', isIdentity))),
  };
}

interface Files {
  readonly changed: readonly FoundFile[];
  /** What the index has already, by address. */
  readonly known: ReadonlyMap<string, string>;
}

function undatedIn(address: string, identity: TextIdentity | undefined): readonly Undated[] {
  const written = identity?.unreadDate;
  return written === undefined ? [] : [{ address, written }];
}

/** Texts are read ahead of being written, for the reader may be another thread. */
async function takeIn(
  index: Index,
  { changed, known }: Files,
  indexing: Indexing,
): Promise<Pick<Indexed, 'read' | 'faults' | 'undated' | 'extent'>> {
  if (changed.length === 0) return { read: 0, faults: [], undated: [], extent: 'whole' };
  const reader = indexing.reader();
  const faults: LeftOut[] = [];
  const undated: Undated[] = [];
  let done = 0;
  try {
    for await (const [file, text] of ahead(changed, aheadOf(reader))) {
      if (indexing.isStopped()) break;
      makeRoom(index);
      if (known.has(file.address)) forget(index, file.address);
      const fault = put(index, file, text);
      if (fault !== undefined) faults.push(fault);
      if (!('refused' in text)) undated.push(...undatedIn(file.address, text.identity));
      done += 1;
      indexing.report(done, changed.length);
      await indexing.breathe();
    }
  } finally {
    reader.close();
  }
  const extent = done < changed.length ? 'called off' : 'whole';
  return { read: done - faults.length, faults, undated, extent };
}

/** Gives why it could not be read. */
function put(index: Index, file: FoundFile, text: ReadText | Refusal): LeftOut | undefined {
  if ('refused' in text) {
    note(index.database, file, text.refused);
    return { address: file.address, reason: text.refused };
  }
  index.texts.put(file, text);
  return undefined;
}

/**
 * In bytes: while a segment is written, which takes a second or two, readers go on. What is read takes several times as much room
 * as its files.
 */
const readAhead = 6_000_000;

/** What is read of an empty file takes room, too. */
const leastOfFile = 2000;

function aheadOf({ read }: TextReader): Making<FoundFile, ReadText | Refusal> {
  return { room: readAhead, sizeOf: ({ size }) => size + leastOfFile, make: read };
}

/** Of these numbers there are several times as many: they are written by themselves until the others fill their room nearly, too. */
const nearlyFull = 0.8;

function makeRoom(index: Index): void {
  const { fingerprints, marks } = index.found;
  if (fingerprints.fullness() >= 1) keep(index);
  if (marks.fullness() < 1) return;
  if (fingerprints.fullness() < nearlyFull) marks.write();
  else keep(index);
}

/** What has been read so far is safe then, with all that is needed to find it. */
function keep(index: Index): void {
  write(index);
  index.database.script('COMMIT; BEGIN');
}

function write({ found }: Index): void {
  found.fingerprints.write();
  found.marks.write();
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
