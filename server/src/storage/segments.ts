/** The postings of an index: gathered in memory, written a segment at a time, found by fingerprint. */
import { addAll } from '../text/addAll.ts';
import type { Database } from './database.ts';
import { gatheredAtMost, gatheredPostings, type Extent } from './gatheredPostings.ts';
import {
  bearers,
  blockOf,
  blocksOfSegment,
  fingerprintIn,
  packed,
  paragraphsOfSegment,
  posting,
  unpacked,
} from './postings.ts';

export interface Segments {
  /** Paragraphs come in the order of their numbers. */
  readonly add: (paragraph: number, fingerprints: readonly number[]) => void;
  /** Whether so much has been gathered that it should be written. */
  readonly isFull: () => boolean;
  /** Writes what was gathered as a segment of its own, and makes few of many small ones. */
  readonly write: () => void;
  /** Of what has been written; where more bear it than asked for, the newest. */
  readonly bearing: (fingerprint: number, most: number) => readonly number[];
}

/** Every question looks into each segment. */
const segmentsAtMost = 10;

interface Segment extends Extent {
  readonly id: number;
  /** How many postings it holds. */
  readonly size: number;
}

export function segmentsIn(database: Database): Segments {
  let gathered = gatheredPostings();
  let written = readSegments(database);

  function write(): void {
    const extent = gathered.extent();
    if (extent === undefined) return;
    writeSegment(database, extent, gathered.sorted());
    gathered = gatheredPostings();
    written = readSegments(database);
    const small = joinable(written);
    if (small.length < 2) return;
    join(database, small);
    written = readSegments(database);
  }

  function bearing(fingerprint: number, most: number): readonly number[] {
    const found: number[][] = [];
    let left = most;
    for (const { id, first } of written.toReversed()) {
      if (left === 0) break;
      const block = blockIn(database, id, blockOf(fingerprint));
      const own = block === undefined ? [] : bearers(block, fingerprint, left);
      found.unshift(own.map((paragraph) => first + paragraph));
      left -= own.length;
    }
    return found.flat();
  }

  return {
    add: (paragraph, fingerprints) => {
      gathered.add(paragraph, fingerprints);
    },
    isFull: () => gathered.isFull(),
    write,
    bearing,
  };
}

function readSegments(database: Database): readonly Segment[] {
  return database.all('SELECT id, first, last, size FROM segments ORDER BY first').map((row) => ({
    id: row.number('id'),
    first: row.number('first'),
    last: row.number('last'),
    size: row.number('size'),
  }));
}

function blockIn(database: Database, segment: number, block: number): Uint8Array | undefined {
  const key = segment * blocksOfSegment + block;
  return database.one('SELECT list FROM postings WHERE block = ?', key)?.bytes('list');
}

/** Sorted postings, whose paragraphs are counted from the first one. */
function writeSegment(database: Database, extent: Extent, postings: Float64Array): void {
  const id = newSegment(database, extent, postings.length);
  for (let start = 0; start < postings.length;) {
    const block = blockOf(fingerprintIn(postings[start] ?? 0));
    const end = endOfBlock(postings, start, block);
    writeBlock(database, id * blocksOfSegment + block, postings.subarray(start, end));
    start = end;
  }
}

function newSegment(database: Database, { first, last }: Extent, size: number): number {
  const next = database.one('SELECT coalesce(max(id), 0) + 1 AS next FROM segments');
  const id = next?.number('next') ?? 1;
  const insert = 'INSERT INTO segments (id, first, last, size) VALUES (?, ?, ?, ?)';
  database.run(insert, id, first, last, size);
  return id;
}

function writeBlock(database: Database, key: number, postings: Float64Array): void {
  database.run('INSERT INTO postings (block, list) VALUES (?, ?)', key, packed(postings));
}

function endOfBlock(postings: Float64Array, start: number, block: number): number {
  const limit = posting((block + 1) * 2 ** 20, 0);
  let [low, high] = [start, postings.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((postings[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where there are too many, the small ones that lie near enough to be one. */
function joinable(segments: readonly Segment[]): readonly Segment[] {
  if (segments.length <= segmentsAtMost) return [];
  const small = segments.filter(({ size }) => size < gatheredAtMost / 2);
  const start = small[0]?.first ?? 0;
  return small.filter(({ last }) => last - start < paragraphsOfSegment);
}

/** Block by block, so that a large segment never stands in memory. */
function join(database: Database, segments: readonly Segment[]): void {
  const first = Math.min(...segments.map((segment) => segment.first));
  const last = Math.max(...segments.map((segment) => segment.last));
  let size = 0;
  for (const segment of segments) size += segment.size;
  const id = newSegment(database, { first, last }, size);
  for (const block of blocksIn(database, segments)) {
    const postings: number[] = [];
    for (const segment of segments) {
      const list = blockIn(database, segment.id, block);
      if (list !== undefined) addAll(postings, unpacked(list, segment.first - first));
    }
    writeBlock(database, id * blocksOfSegment + block, Float64Array.from(postings).sort());
  }
  for (const segment of segments) {
    const [from, until] = [segment.id * blocksOfSegment, (segment.id + 1) * blocksOfSegment];
    database.run('DELETE FROM postings WHERE block >= ? AND block < ?', from, until);
    database.run('DELETE FROM segments WHERE id = ?', segment.id);
  }
}

/** The blocks that any of them has. */
function blocksIn(database: Database, segments: readonly Segment[]): ReadonlySet<number> {
  const blocks = new Set<number>();
  for (const { id } of segments) {
    const [from, until] = [id * blocksOfSegment, (id + 1) * blocksOfSegment];
    const rows = database.all(
      'SELECT block FROM postings WHERE block >= ? AND block < ?',
      from,
      until,
    );
    for (const row of rows) blocks.add(row.number('block') - from);
  }
  return blocks;
}
