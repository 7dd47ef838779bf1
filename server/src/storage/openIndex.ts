/** Opens the index of a corpus, and makes it anew where it is damaged, of another version, or not there. */
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { openDatabase, type Database } from './database.ts';
import { indexVersion, schema } from './schema.ts';

export interface OpenIndex {
  readonly database: Database;
  /** Whether there was nothing of use before, and why. */
  readonly made: 'found' | 'new' | 'after damage' | 'after another version';
  /** An empty one in its place: what it held is of no use. */
  readonly anew: () => Database;
  /** Others may have it then. */
  readonly close: () => void;
}

/**
 * One process has an index: where another one has it, the next of the same name is taken. `folder` is made where it is missing.
 * Throws where nothing can be written there.
 */
export function openIndex(folder: string, name: string): OpenIndex {
  mkdirSync(folder, { recursive: true });
  for (let turn = 1; ; turn += 1) {
    const file = path.join(folder, turn === 1 ? `${name}.db` : `${name}-${turn}.db`);
    if (!isFolder(file) && claimed(file)) return inUse(file);
  }
}

function isFolder(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** The claim is given up where nothing comes of it. */
function inUse(file: string): OpenIndex {
  const giveUp = () => {
    rmSync(ownerOf(file), { force: true });
  };
  try {
    const { database, made } = openedOrMade(file);
    let current = database;
    return {
      ...{ database, made },
      anew: () => {
        current.close();
        return (current = madeAnew(file));
      },
      close: () => {
        current.close();
        giveUp();
      },
    };
  } catch (fault) {
    giveUp();
    throw fault;
  }
}

function ownerOf(file: string): string {
  return `${file}.owner`;
}

/** Whether the index is ours now. A process that died left its claim behind, and the lock the library puts beside the file. */
function claimed(file: string): boolean {
  const owner = ownerOf(file);
  if (wroteFirst(owner)) return true;
  if (isAlive(ownerIn(owner))) return false;
  rmSync(owner, { force: true });
  rmSync(`${file}.lock`, { recursive: true, force: true });
  return wroteFirst(owner);
}

function wroteFirst(owner: string): boolean {
  try {
    writeFileSync(owner, String(process.pid), { flag: 'wx' });
    return true;
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'EEXIST') return false;
    throw fault;
  }
}

function ownerIn(owner: string): number {
  try {
    return Number(readFileSync(owner, 'utf8'));
  } catch {
    return Number.NaN;
  }
}

/** Our own claim is one of a thread that was ended without being asked. */
function isAlive(owner: number): boolean {
  if (!Number.isSafeInteger(owner) || owner <= 0 || owner === process.pid) return false;
  try {
    return process.kill(owner, 0);
  } catch (fault) {
    // It is there and somebody else's.
    return fault instanceof Error && 'code' in fault && fault.code === 'EPERM';
  }
}

function openedOrMade(file: string): Pick<OpenIndex, 'database' | 'made'> {
  const found = existing(file);
  if (typeof found === 'object') return { database: found, made: 'found' };
  return { database: madeAnew(file), made: found };
}

function madeAnew(file: string): Database {
  for (const part of ['', '-journal']) rmSync(file + part, { force: true });
  rmSync(`${file}.lock`, { recursive: true, force: true });
  const database = prepared(openDatabase(file));
  database.script(`BEGIN; ${schema} PRAGMA user_version = ${indexVersion}; COMMIT`);
  return database;
}

/** Reads a little of every table: a file that was cut off or written over shows it there, or when it is used. */
function existing(file: string): Database | Exclude<OpenIndex['made'], 'found'> {
  let database: Database | undefined;
  try {
    database = prepared(openDatabase(file));
    const version = database.one('PRAGMA user_version')?.number('user_version');
    if (version === indexVersion) {
      readALittle(database);
      return database;
    }
    const isEmpty = version === 0 && database.one('SELECT name FROM sqlite_schema') === undefined;
    database.close();
    return isEmpty ? 'new' : 'after another version';
  } catch {
    database?.close();
    return 'after damage';
  }
}

/** Throws where a table cannot be read. */
function readALittle(database: Database): void {
  const posted = ['fingerprint', 'mark'].flatMap((kind) => [
    `${kind}_segments`,
    `${kind}_postings`,
  ]);
  for (const table of ['texts', 'paragraphs', 'mentions', 'faults', ...posted]) {
    database.one(`SELECT * FROM ${table} LIMIT 1`);
  }
  database.one('SELECT * FROM paragraphs ORDER BY first DESC LIMIT 1');
  database.one('SELECT max(block) FROM fingerprint_postings');
  database.one('SELECT max(block) FROM mark_postings');
}

/** The index is ours as long as it is open. Four megabytes of pages are kept in memory. */
function prepared(database: Database): Database {
  database.script(
    'PRAGMA locking_mode = EXCLUSIVE; PRAGMA cache_size = -4000; PRAGMA synchronous = NORMAL',
  );
  return database;
}
