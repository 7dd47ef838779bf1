/**
 * Which paragraphs bear which fingerprint, packed for the disk. A segment holds the postings of some two million paragraphs in a row;
 * its fingerprints are dealt by their first twelve bits into blocks, and a block is what is read and written at once.
 */

/** Paragraphs of a segment are counted from its first one. */
export const paragraphsOfSegment = 2 ** 21;

export const blocksOfSegment = 2 ** 12;
const fingerprintsOfBlock = 2 ** 20;

/** The block a fingerprint (32 bits, unsigned) belongs to. */
export function blockOf(fingerprint: number): number {
  return Math.floor(fingerprint / fingerprintsOfBlock);
}

/** One posting as one number, so that sorting numbers sorts postings: by fingerprint, then by paragraph. */
export function posting(fingerprint: number, paragraph: number): number {
  return fingerprint * paragraphsOfSegment + paragraph;
}

export function fingerprintIn(one: number): number {
  return Math.floor(one / paragraphsOfSegment);
}

/** Packs sorted postings of one block: for each fingerprint its distance, how many paragraphs bear it, and the distances between them. */
export function packed(postings: Float64Array): Uint8Array {
  const bytes = new Uint8Array(postings.length * bytesAtMost);
  let end = 0;
  let fingerprint = 0;
  for (let at = 0; at < postings.length;) {
    const next = fingerprintIn(postings[at] ?? 0);
    const until = endOfRun(postings, at);
    end = written(bytes, end, next - fingerprint);
    end = written(bytes, end, until - at);
    let paragraph = 0;
    for (; at < until; at += 1) {
      const following = (postings[at] ?? 0) - next * paragraphsOfSegment;
      end = written(bytes, end, following - paragraph);
      paragraph = following;
    }
    fingerprint = next;
  }
  return bytes.slice(0, end);
}

/** Five bytes for a fingerprint, one for "once", three for a paragraph. */
const bytesAtMost = 9;

function endOfRun(postings: Float64Array, start: number): number {
  const fingerprint = fingerprintIn(postings[start] ?? 0);
  let end = start + 1;
  while (end < postings.length && fingerprintIn(postings[end] ?? 0) === fingerprint) end += 1;
  return end;
}

/** Seven bits a byte, the lowest first; the highest bit says that more follow. */
function written(bytes: Uint8Array, start: number, value: number): number {
  let [end, rest] = [start, value];
  for (; rest > 127; rest = Math.floor(rest / 128)) {
    bytes[end] = (rest % 128) + 128;
    end += 1;
  }
  bytes[end] = rest;
  return end + 1;
}

/** The paragraphs of a block that bear a fingerprint, in order; where there are more than asked for, the last ones. */
export function bearers(block: Uint8Array, sought: number, most: number): readonly number[] {
  const cursor = { at: 0 };
  let fingerprint = 0;
  while (cursor.at < block.length) {
    fingerprint += read(block, cursor);
    const count = read(block, cursor);
    if (fingerprint > sought) return [];
    if (fingerprint === sought) return paragraphsAt(block, cursor, { count, most });
    for (let left = count; left > 0; left -= 1) pass(block, cursor);
  }
  return [];
}

interface Wanted {
  readonly count: number;
  readonly most: number;
}

function paragraphsAt(
  block: Uint8Array,
  cursor: Cursor,
  { count, most }: Wanted,
): readonly number[] {
  const found: number[] = [];
  let paragraph = 0;
  for (let left = count; left > 0; left -= 1) {
    paragraph += read(block, cursor);
    if (left <= most) found.push(paragraph);
  }
  return found;
}

/** All postings of a block, their paragraphs counted `shift` higher. */
export function unpacked(block: Uint8Array, shift: number): readonly number[] {
  const cursor = { at: 0 };
  const found: number[] = [];
  let fingerprint = 0;
  while (cursor.at < block.length) {
    fingerprint += read(block, cursor);
    const count = read(block, cursor);
    for (const paragraph of paragraphsAt(block, cursor, { count, most: count })) {
      found.push(posting(fingerprint, paragraph + shift));
    }
  }
  return found;
}

interface Cursor {
  at: number;
}

function read(block: Uint8Array, cursor: Cursor): number {
  let [value, weight] = [0, 1];
  for (;;) {
    const byte = block[cursor.at] ?? 0;
    cursor.at += 1;
    value += (byte & 127) * weight;
    if (byte < 128) return value;
    weight *= 128;
  }
}

function pass(block: Uint8Array, cursor: Cursor): void {
  while ((block[cursor.at] ?? 0) > 127) cursor.at += 1;
  cursor.at += 1;
}
