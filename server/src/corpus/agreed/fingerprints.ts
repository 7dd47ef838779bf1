/** Numbers by which a paragraph is found again: paragraphs with the same words in a row bear some of the same. */

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
  if (words.length === 0) return [];
  const hashes = hashesOf(words);
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

/** Fowler, Noll and Vo's hash of the letters of each word, prepared for `hashOfRun`. */
function hashesOf(words: readonly string[]): Int32Array {
  const hashes = new Int32Array(words.length);
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    let hash = 0x811c_9dc5 | 0;
    for (let letter = 0; letter < word.length; letter += 1)
      hash = Math.imul(hash ^ word.charCodeAt(letter), 0x0100_0193);
    hash = Math.imul(hash, 0xcc9e_2d51);
    hashes[at] = Math.imul((hash << 15) | (hash >>> 17), 0x1b87_3593);
  }
  return hashes;
}

/** Murmur's third hash over words instead of letters; it depends on their order. */
function hashOfRun(hashes: Int32Array, start: number, end: number, seed: number): number {
  let hash = seed;
  for (let at = start; at < end; at += 1) {
    hash ^= hashes[at] ?? 0;
    hash = (Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe654_6b64) | 0;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2_ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
