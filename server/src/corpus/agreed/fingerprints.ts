/** Numbers by which a paragraph is found again: paragraphs with the same words in a row bear some of the same. */
import { hashOfRun, wordHashes } from './wordHashes.ts';

/** Runs of so many words make fingerprints, of which those below a bound are kept, and at least so many, the lowest ones. */
interface Runs {
  readonly length: number;
  readonly below: number;
  readonly atLeast: number;
  /** Runs of different lengths must not meet by chance. */
  readonly seed: number;
}

/** What is alike at all has three words in a row in common. A quarter of them is kept, but nearly all of a short paragraph. */
const short: Runs = { length: 3, below: 2 ** 30, atLeast: 16, seed: 0x3c6e_f372 };

/** Three words of a standard clause stand in thousands of paragraphs, eight in fewer. A sixteenth is kept. */
const long: Runs = { length: 8, below: 2 ** 28, atLeast: 2, seed: 0x1f83_d9ab };

/** A paragraph of nothing but standard clauses is still found by all of its words. */
const wholeSeed = 0x5be0_cd19;

/**
 * Distinct unsigned numbers of 32 bits, the same on every machine, because they are kept: first that of the whole
 * paragraph, then those of runs of words. Which runs are kept depends on their words alone. None without words.
 */
export function fingerprintsOf(words: readonly string[]): readonly number[] {
  return fingerprintsFrom(wordHashes(words));
}

/** The same from the numbers of the words. */
export function fingerprintsFrom(hashes: Int32Array): readonly number[] {
  if (hashes.length === 0) return [];
  const found = [hashOfRun(hashes, 0, hashes.length, wholeSeed)];
  addRuns(found, hashes, short);
  addRuns(found, hashes, long);
  return found;
}

function addRuns(
  found: number[],
  hashes: Int32Array,
  { length, below, atLeast, seed }: Runs,
): void {
  const all = new Uint32Array(Math.max(0, hashes.length - length + 1));
  let low = 0;
  for (let at = 0; at < all.length; at += 1) {
    const hash = hashOfRun(hashes, at, at + length, seed);
    // The low ones stand in front, so that only they need be sorted.
    if (hash < below) {
      all[at] = all[low] ?? 0;
      all[low] = hash;
      low += 1;
    } else all[at] = hash;
  }
  const lowest = low < atLeast ? all.sort() : all.subarray(0, low).sort();
  addDistinct(found, lowest, Math.max(low, atLeast));
}

function addDistinct(found: number[], lowest: Uint32Array, most: number): void {
  const [whole = 0] = found;
  let last = -1;
  for (let at = 0; at < lowest.length && at < most; at += 1) {
    const hash = lowest[at] ?? 0;
    if (hash !== last && hash !== whole) found.push(hash);
    last = hash;
  }
}
