/** Numbers that stand for words, and for words in a row. They are kept in indexes, so they are the same on every machine. */

/** One for each word. */
export function wordHashes(words: readonly string[]): Int32Array {
  return Int32Array.from(words, (word) => {
    let hash = emptyHash;
    for (let at = 0; at < word.length; at += 1) hash = withLetter(hash, word.charCodeAt(at));
    return finished(hash);
  });
}

/** Fowler, Noll and Vo's hash, of no letter yet. */
export const emptyHash = 0x811c_9dc5 | 0;

export function withLetter(hash: number, letter: number): number {
  return Math.imul(hash ^ letter, 0x0100_0193);
}

/** That of a word whose letters have all been taken in, prepared for `hashOfRun`. */
export function finished(hash: number): number {
  const mixed = Math.imul(hash, 0xcc9e_2d51);
  return Math.imul((mixed << 15) | (mixed >>> 17), 0x1b87_3593);
}

/** Murmur's third hash over words instead of letters, of 32 bits without sign; it depends on their order. */
export function hashOfRun(hashes: Int32Array, start: number, end: number, seed: number): number {
  let hash = seed;
  for (let at = start; at < end; at += 1) {
    hash ^= hashes[at] ?? 0;
    hash = (Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe654_6b64) | 0;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2_ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
