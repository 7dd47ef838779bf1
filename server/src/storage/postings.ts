/**
 * Which paragraph bears which number – a fingerprint, the mark of a word –, packed for the disk. The postings of a segment are
 * dealt by their numbers into blocks, and a block is what is read and written at once.
 */

/** Pairs, a number and a paragraph at the same place of two rows. */
export interface Postings {
  /** Unsigned, 32 bits. */
  readonly numbers: Uint32Array;
  readonly paragraphs: Uint32Array;
}

/** Packs postings sorted by number, then by paragraph: for each number its distance, how many paragraphs bear it, and the distances between them. */
export function packed({ numbers, paragraphs }: Postings): Uint8Array {
  const bytes = new Uint8Array(numbers.length * bytesAtMost);
  let end = 0;
  let before = 0;
  for (let at = 0; at < numbers.length;) {
    const number = numbers[at] ?? 0;
    const { until, distinct } = rowFrom({ numbers, paragraphs }, at);
    end = written(bytes, end, number - before);
    end = written(bytes, end, distinct);
    let paragraph = -1;
    for (; at < until; at += 1) {
      const following = paragraphs[at] ?? 0;
      if (following !== paragraph) end = written(bytes, end, following - Math.max(0, paragraph));
      paragraph = following;
    }
    before = number;
  }
  return bytes.slice(0, end);
}

/** Five for a number, one for "once", five for a paragraph; a longer row has only more of these. */
const bytesAtMost = 11;

/** Where the postings of one number end, and how many paragraphs they name: one may be named more than once. */
function rowFrom({ numbers, paragraphs }: Postings, start: number) {
  const number = numbers[start];
  let [until, distinct] = [start + 1, 1];
  for (; until < numbers.length && numbers[until] === number; until += 1) {
    if (paragraphs[until] !== paragraphs[until - 1]) distinct += 1;
  }
  return { until, distinct };
}

/** Seven bits a byte, the lowest first; the highest bit says that more follow. */
function written(bytes: Uint8Array, start: number, value: number): number {
  let [end, rest] = [start, value];
  for (; rest > 127; rest >>>= 7) {
    bytes[end] = (rest & 127) | 128;
    end += 1;
  }
  bytes[end] = rest;
  return end + 1;
}

/** The paragraphs of a block that bear a number, in order; where there are more than asked for, the last ones. */
export function bearers(block: Uint8Array, sought: number, most: number): Uint32Array {
  const row = rowOf(block, sought);
  return row === undefined ? nobody : paragraphsAt(block, row, { count: row.count, most });
}

/** Counts one more for each paragraph of a block that bears a number, at its place. */
export function tally(block: Uint8Array, sought: number, counts: Uint16Array): void {
  const row = rowOf(block, sought);
  if (row === undefined) return;
  let paragraph = 0;
  for (let left = row.count; left > 0; left -= 1) {
    paragraph += read(block, row);
    counts[paragraph] = (counts[paragraph] ?? 0) + 1;
  }
}

/** Where the paragraphs stand that bear a number, and how many they are; absent where there are none. */
function rowOf(
  block: Uint8Array,
  sought: number,
): (Cursor & { readonly count: number }) | undefined {
  const cursor = { at: 0 };
  let number = 0;
  while (cursor.at < block.length) {
    number += read(block, cursor);
    const count = countAt(block, cursor);
    if (number > sought) return undefined;
    if (number === sought) return { at: cursor.at, count };
    for (let left = count; left > 0; left -= 1) pass(block, cursor);
  }
  return undefined;
}

/** How many paragraphs follow, each of a byte at least: where there cannot be so many, the file is damaged. */
function countAt(block: Uint8Array, cursor: Cursor): number {
  const count = read(block, cursor);
  if (count === 0 || count > block.length - cursor.at) throw new Error(damaged);
  return count;
}

/** The index is made anew after it. */
const damaged = 'a list of the index is damaged';

const nobody = new Uint32Array();

interface Wanted {
  readonly count: number;
  readonly most: number;
}

function paragraphsAt(block: Uint8Array, cursor: Cursor, { count, most }: Wanted): Uint32Array {
  const found = new Uint32Array(Math.min(count, most));
  const passed = count - found.length;
  let paragraph = 0;
  for (let at = -passed; at < found.length; at += 1) {
    paragraph += read(block, cursor);
    if (at >= 0) found[at] = paragraph;
  }
  return found;
}

/** All postings of a block in their order. */
export function unpacked(block: Uint8Array): Postings {
  const cursor = { at: 0 };
  const [numbers, paragraphs]: [number[], number[]] = [[], []];
  let number = 0;
  while (cursor.at < block.length) {
    number += read(block, cursor);
    const count = countAt(block, cursor);
    for (const paragraph of paragraphsAt(block, cursor, { count, most: count })) {
      numbers.push(number);
      paragraphs.push(paragraph);
    }
  }
  return { numbers: Uint32Array.from(numbers), paragraphs: Uint32Array.from(paragraphs) };
}

interface Cursor {
  at: number;
}

/** Throws where the list is cut off. */
function read(block: Uint8Array, cursor: Cursor): number {
  let [value, weight] = [0, 1];
  for (let byte = block[cursor.at]; byte !== undefined; byte = block[cursor.at]) {
    cursor.at += 1;
    value += (byte & 127) * weight;
    if (byte < 128) return value;
    weight *= 128;
  }
  throw new Error(damaged);
}

/** The same, unread. */
function pass(block: Uint8Array, cursor: Cursor): void {
  while ((block[cursor.at] ?? 0) > 127) cursor.at += 1;
  cursor.at += 1;
  if (cursor.at > block.length) throw new Error(damaged);
}
