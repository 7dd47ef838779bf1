/** A program starts with the code that an earlier start of it has compiled. */
import { createHash, randomUUID } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import Module, { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { cachedDataVersionTag } from 'node:v8';
import { Script } from 'node:vm';

/** A bundle that has been run. */
export interface Started {
  /** Whether this start found what an earlier one had kept. */
  readonly isKept: boolean;
  /** Keeps what has been compiled until now for later starts; does nothing where it is kept already, or cannot be. */
  readonly keep: () => void;
}

/** As many programs and engines have their code kept: some editors, and the version before. */
const mostKept = 6;

/** In bytes; it stands before the code. */
const digestLength = 20;

/** Runs the CommonJS bundle `file`; what was compiled of it lies in `folder`. Throws what the bundle throws. */
export function startKept(file: string, folder: string): Started {
  const source = readFileSync(file);
  const place = path.join(folder, `${nameOf(source)}.code`);
  const cachedData = unharmed(place);
  const script = new Script(Module.wrap(source.toString()), {
    filename: file,
    ...(cachedData !== undefined && { cachedData }),
  });
  const isKept = script.cachedDataRejected === false;
  const run: unknown = script.runInThisContext();
  if (typeof run === 'function') Reflect.apply(run, undefined, scopeOf(file));
  const keep = () => {
    if (!isKept) tryToKeep(script.createCachedData(), place);
  };
  return { isKept, keep };
}

/** `exports`, `require`, `module`, `__filename`, `__dirname`. */
function scopeOf(file: string): readonly unknown[] {
  const module = { exports: {} };
  return [module.exports, createRequire(file), module, file, path.dirname(file)];
}

/**
 * The engine takes what was compiled of one source for that of another of the same length: the name tells them apart. Its tag is another for
 * other versions and flags of the engine, whose code would be refused.
 */
function nameOf(source: Uint8Array): string {
  return digest(`${cachedDataVersionTag()} ${process.arch} `, source).toString('hex');
}

/** Of some contents in a row. */
function digest(...contents: readonly (string | Uint8Array)[]): Buffer {
  const hash = createHash('sha1');
  for (const content of contents) hash.update(content);
  return hash.digest();
}

/** The code at a place; none where it is not as it was written, for the engine would run it unread. */
function unharmed(place: string): Buffer | undefined {
  try {
    const written = readFileSync(place);
    const code = written.subarray(digestLength);
    return digest(code).equals(written.subarray(0, digestLength)) ? code : undefined;
  } catch {
    return undefined;
  }
}

/** Without kept code a start only takes longer: a folder that cannot be written is nothing to speak of. */
function tryToKeep(code: Buffer, place: string): void {
  const folder = path.dirname(place);
  try {
    mkdirSync(folder, { recursive: true });
    const unfinished = path.join(folder, `${randomUUID()}.part`);
    writeFileSync(unfinished, Buffer.concat([digest(code), code]), { mode: 0o600 });
    renameSync(unfinished, place);
    for (const former of newestFirst(folder).slice(mostKept)) rmSync(former);
  } catch {
    return;
  }
}

function newestFirst(folder: string): readonly string[] {
  return readdirSync(folder)
    .map((name) => path.join(folder, name))
    .map((place) => ({ place, written: statSync(place).mtimeMs }))
    .toSorted((a, b) => b.written - a.written)
    .map(({ place }) => place);
}
