/** How much of the wording two paragraphs share. */

/** A paragraph prepared for being compared with many. */
export interface Yardstick {
  readonly words: readonly string[];
  /** For each word the places it stands at, as bits of 32-bit rows. */
  readonly places: ReadonlyMap<string, Int32Array>;
}

/** Words in the order of the paragraph, as `wordsIn` gives them. */
export function yardstick(words: readonly string[]): Yardstick {
  const places = new Map<string, Int32Array>();
  for (const [at, word] of words.entries()) {
    const bits = places.get(word) ?? new Int32Array((words.length + 31) >>> 5);
    bits[at >>> 5] = (bits[at >>> 5] ?? 0) | (1 << (at & 31));
    places.set(word, bits);
  }
  return { words, places };
}

/**
 * From 0, no word in common, to 1, the same words in the same order: twice the words of the longest common sequence
 * over the words of both.
 */
export function likeness(measure: Yardstick, words: readonly string[]): number {
  const both = measure.words.length + words.length;
  return both === 0 ? 1 : (2 * sharedInOrder(measure, words)) / both;
}

/**
 * The length of the longest common sequence, 32 words at a time (Crochemore and others, "A fast and practical bit-vector
 * algorithm for the longest common subsequence problem", 2001): a bit of `row` is 0 where the sequence grows.
 */
export function sharedInOrder({ words: own, places }: Yardstick, words: readonly string[]): number {
  const row = new Int32Array((own.length + 31) >>> 5).fill(-1);
  for (const word of words) {
    const matches = places.get(word);
    if (matches !== undefined) advance(row, matches);
  }
  let grown = 0;
  for (let at = 0; at < own.length; at += 1)
    grown += (((row[at >>> 5] ?? 0) >>> (at & 31)) & 1) ^ 1;
  return grown;
}

/** `row + (row & matches) | row & ~matches`, with the carry going from one 32 bits to the next. */
function advance(row: Int32Array, matches: Int32Array): void {
  let carry = 0;
  for (let at = 0; at < row.length; at += 1) {
    const bits = row[at] ?? 0;
    const both = bits & (matches[at] ?? 0);
    const sum = (bits >>> 0) + (both >>> 0) + carry;
    carry = sum > 0xffff_ffff ? 1 : 0;
    row[at] = sum | (bits & ~both);
  }
}
