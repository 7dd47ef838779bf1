/** The tables segments lie in. */
import { bitsOfMark } from '../corpus/agreed/phraseMarks.ts';
import type { Database } from './database.ts';
import type { Extent } from './gatheredPostings.ts';

/** What the numbers are: of runs of words, or of words and pairs. Each kind has tables of its own. */
export type Kind = 'fingerprint' | 'mark';

export interface Segment extends Extent {
  readonly id: number;
  /** How many postings it holds. */
  readonly size: number;
}

const bitsOf = { fingerprint: 32, mark: bitsOfMark } as const;

/** A segment has so many blocks that each is quickly read. */
const bitsOfBlock = 12;
const blocksOfSegment = 2 ** bitsOfBlock;

export interface SegmentTables {
  /** Where a number is found in each segment. */
  readonly blockOf: (number: number) => number;
  readonly segments: () => readonly Segment[];
  readonly make: (extent: Extent, size: number) => number;
  readonly drop: (segment: number) => void;
  readonly block: (segment: number, block: number) => Uint8Array | undefined;
  readonly put: (segment: number, block: number, list: Uint8Array) => void;
  /** Which a segment has. */
  readonly blocks: (segment: number) => readonly number[];
}

export function segmentTables(database: Database, kind: Kind): SegmentTables {
  const [segments, postings] = [`${kind}_segments`, `${kind}_postings`];
  const numberOf = (segment: number, block: number) => segment * blocksOfSegment + block;
  const shift = bitsOf[kind] - bitsOfBlock;
  const within = 'block >= ? AND block < ?';
  const bounds = (segment: number) => [numberOf(segment, 0), numberOf(segment + 1, 0)];
  return {
    blockOf: (number) => number >>> shift,
    segments: () =>
      database.all(`SELECT id, first, last, size FROM ${segments} ORDER BY first`).map((row) => ({
        id: row.number('id'),
        first: row.number('first'),
        last: row.number('last'),
        size: row.number('size'),
      })),
    make: ({ first, last }, size) => {
      const next = database.one(`SELECT coalesce(max(id), 0) + 1 AS next FROM ${segments}`);
      const id = next?.number('next') ?? 1;
      const insert = `INSERT INTO ${segments} (id, first, last, size) VALUES (?, ?, ?, ?)`;
      database.run(insert, id, first, last, size);
      return id;
    },
    drop: (segment) => {
      database.run(`DELETE FROM ${postings} WHERE ${within}`, ...bounds(segment));
      database.run(`DELETE FROM ${segments} WHERE id = ?`, segment);
    },
    block: (segment, block) => {
      const ask = `SELECT list FROM ${postings} WHERE block = ?`;
      return database.one(ask, numberOf(segment, block))?.bytes('list');
    },
    put: (segment, block, list) => {
      const insert = `INSERT INTO ${postings} (block, list) VALUES (?, ?)`;
      database.run(insert, numberOf(segment, block), list);
    },
    blocks: (segment) =>
      database
        .all(`SELECT block FROM ${postings} WHERE ${within}`, ...bounds(segment))
        .map((row) => row.number('block') - numberOf(segment, 0)),
  };
}
