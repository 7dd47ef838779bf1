/** Postings of an index: gathered in memory, written a segment at a time, found by their numbers. */
import type { Database } from './database.ts';
import { gatheredAtMost, gatheredPostings, type Extent } from './gatheredPostings.ts';
import { bearers, packed, tally, unpacked, type Postings } from './postings.ts';
import { segmentTables, type Kind, type Segment, type SegmentTables } from './segmentTables.ts';
import { sortedPostings } from './sortedPostings.ts';

export interface Segments {
  /** Paragraphs come in the order of their numbers. */
  readonly add: (paragraph: number, numbers: ArrayLike<number>) => void;
  /** How much of what may be gathered has been; from 1 on it should be written. */
  readonly fullness: () => number;
  /** Writes what was gathered as a segment of its own, and makes few of many small ones. */
  readonly write: () => void;
  /** Of what has been written; where more bear it than asked for, the newest. */
  readonly bearing: (number: number, most: number) => readonly number[];
  /** Each of them, the newest first. */
  readonly newestFirst: () => readonly SegmentRead[];
}

export interface SegmentRead {
  /** The number of its first paragraph. */
  readonly first: number;
  /** All that bear a number, in order. */
  readonly bearing: (number: number) => Uint32Array;
  /** How many of some numbers each of its paragraphs bears, from the first one on. */
  readonly tallied: (numbers: readonly number[]) => Uint16Array;
}

/** Every question looks into each segment. */
const segmentsAtMost = 10;

export function segmentsIn(database: Database, kind: Kind): Segments {
  const tables = segmentTables(database, kind);
  let gathered = gatheredPostings();
  let written = tables.segments();

  function write(): void {
    const extent = gathered.extent();
    if (extent === undefined) return;
    const isLast = gathered.size() < gatheredAtMost;
    writeSegment(tables, extent, gathered.emptied());
    // Room that is not needed again soon is given back.
    if (isLast) gathered = gatheredPostings();
    written = tables.segments();
    const small = joinable(written);
    if (small.length < 2) return;
    join(tables, small);
    written = tables.segments();
  }

  return {
    add: (paragraph, numbers) => {
      gathered.add(paragraph, numbers);
    },
    fullness: () => gathered.size() / gatheredAtMost,
    write,
    bearing: (number, most) => lastBearing(tables, written, { number, most }),
    newestFirst: () => written.toReversed().map((segment) => segmentRead(tables, segment)),
  };
}

function segmentRead(tables: SegmentTables, segment: Segment): SegmentRead {
  const { id, first, last } = segment;
  return {
    first,
    bearing: (number) => bearingIn(tables, segment, { number, most: Number.POSITIVE_INFINITY }),
    tallied: (numbers) => {
      const counts = new Uint16Array(last - first + 1);
      for (const number of numbers)
        tally(tables.block(id, tables.blockOf(number)) ?? nothing, number, counts);
      return counts;
    },
  };
}

interface Sought {
  readonly number: number;
  readonly most: number;
}

function bearingIn(
  tables: SegmentTables,
  { id, first }: Segment,
  { number, most }: Sought,
): Uint32Array {
  const block = tables.block(id, tables.blockOf(number));
  return bearers(block ?? nothing, number, most).map((one) => first + one);
}

/** Newer segments are asked first, and older ones for what is left. */
function lastBearing(
  tables: SegmentTables,
  segments: readonly Segment[],
  { number, most }: Sought,
): readonly number[] {
  const found: (readonly number[])[] = [];
  let left = most;
  for (const segment of segments.toReversed()) {
    if (left === 0) break;
    const own = bearingIn(tables, segment, { number, most: left });
    found.unshift([...own]);
    left -= own.length;
  }
  return found.flat();
}

/** Sorted postings, whose paragraphs are counted from the first one. */
function writeSegment(
  tables: SegmentTables,
  extent: Extent,
  { numbers, paragraphs }: Postings,
): void {
  const id = tables.make(extent, numbers.length);
  for (let start = 0; start < numbers.length;) {
    const block = tables.blockOf(numbers[start] ?? 0);
    let end = start + 1;
    while (end < numbers.length && tables.blockOf(numbers[end] ?? 0) === block) end += 1;
    const own = {
      numbers: numbers.subarray(start, end),
      paragraphs: paragraphs.subarray(start, end),
    };
    tables.put(id, block, packed(own));
    start = end;
  }
}

/** Where there are too many, the longest row of small ones: joined with none between them, they stay in order. */
function joinable(segments: readonly Segment[]): readonly Segment[] {
  if (segments.length <= segmentsAtMost) return [];
  let longest: readonly Segment[] = [];
  let row: readonly Segment[] = [];
  for (const segment of segments) {
    row = segment.size < gatheredAtMost / 2 ? [...row, segment] : [];
    if (row.length > longest.length) longest = row;
  }
  return longest;
}

/** Block by block, so that a large segment never stands in memory. */
function join(tables: SegmentTables, segments: readonly Segment[]): void {
  const first = Math.min(...segments.map((segment) => segment.first));
  const last = Math.max(...segments.map((segment) => segment.last));
  let size = 0;
  for (const segment of segments) size += segment.size;
  const id = tables.make({ first, last }, size);
  for (const block of new Set(segments.flatMap((segment) => tables.blocks(segment.id)))) {
    const lists = segments.map((segment) => {
      const { numbers, paragraphs } = unpacked(tables.block(segment.id, block) ?? nothing);
      const shift = segment.first - first;
      return { numbers, paragraphs: paragraphs.map((paragraph) => paragraph + shift) };
    });
    tables.put(id, block, packed(sortedPostings(together(lists))));
  }
  for (const segment of segments) tables.drop(segment.id);
}

const nothing = new Uint8Array();

function together(lists: readonly Postings[]): Postings {
  let size = 0;
  for (const { numbers } of lists) size += numbers.length;
  const all = { numbers: new Uint32Array(size), paragraphs: new Uint32Array(size) };
  let start = 0;
  for (const { numbers, paragraphs } of lists) {
    all.numbers.set(numbers, start);
    all.paragraphs.set(paragraphs, start);
    start += numbers.length;
  }
  return all;
}
