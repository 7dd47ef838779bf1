/** Numbers by which a paragraph is found again: paragraphs with the same words in a row bear some of the same. */

/** Words in a row that make one fingerprint: three are shared by what is alike at all, eight by what is nearly the same. */
const runs = { short: 3, long: 8 };

/** Fingerprints below are kept: a quarter of the short runs, an eighth of the long ones. */
const sampled = { short: 2 ** 30, long: 2 ** 29 };

/** So many of the short runs are kept at least, the lowest ones, that a short paragraph is found by some. */
const atLeast = 8;

/** The kinds of fingerprints must not meet by chance. */
const seeds = { short: 0x3c6e_f372, long: 0x1f83_d9ab, whole: 0x5be0_cd19 };

/**
 * Distinct unsigned numbers of 32 bits, the same on every machine, because they are kept: first the one of the whole
 * paragraph, then those of runs of words, lowest first. Which runs are kept depends on their words alone. None without words.
 */
export function fingerprintsOf(words: readonly string[]): readonly number[] {
  if (words.length === 0) return [];
  const hashes = Int32Array.from(words, hashOf);
  const whole = hashOfRun(hashes, 0, hashes.length, seeds.whole);
  const long = hashesOfRuns(hashes, runs.long, seeds.long);
  const short = hashesOfRuns(hashes, runs.short, seeds.short);
  const kept = new Set([whole]);
  for (const one of short.subarray(0, atLeast)) kept.add(one);
  for (const one of short) if (one < sampled.short) kept.add(one);
  for (const one of long) if (one < sampled.long) kept.add(one);
  return [...kept];
}

/** Lowest first. */
function hashesOfRuns(hashes: Int32Array, length: number, seed: number): Uint32Array {
  const found = new Uint32Array(Math.max(0, hashes.length - length + 1));
  for (let at = 0; at < found.length; at += 1) found[at] = hashOfRun(hashes, at, at + length, seed);
  return found.sort();
}

/** Fowler, Noll and Vo's hash of the letters of a word. */
function hashOf(word: string): number {
  let hash = 0x811c_9dc5;
  for (let at = 0; at < word.length; at += 1)
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x0100_0193);
  return hash;
}

/** Murmur's hash (third version) of the hashes of words, which depends on their order. */
function hashOfRun(hashes: Int32Array, start: number, end: number, seed: number): number {
  let hash = seed;
  for (let at = start; at < end; at += 1) {
    const one = Math.imul(hashes[at] ?? 0, 0xcc9e_2d51);
    hash ^= Math.imul((one << 15) | (one >>> 17), 0x1b87_3593);
    hash = Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe654_6b64;
  }
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85eb_ca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2_ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
