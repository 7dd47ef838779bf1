/** The postings of an index: what was gathered is found once it is written, however many segments it lies in. */
import { afterEach, describe, expect, it } from 'vitest';
import { openDatabase, type Database } from '../../server/src/storage/database.ts';
import { schema } from '../../server/src/storage/schema.ts';
import { segmentsIn } from '../../server/src/storage/segments.ts';

let database: Database | undefined;

function newDatabase(): Database {
  database = openDatabase(':memory:');
  database.script(schema);
  return database;
}

afterEach(() => {
  database?.close();
  database = undefined;
});

const rare = 4_000_000_000;

describe('segments of postings', () => {
  it('find a paragraph by each of its fingerprints', () => {
    const segments = segmentsIn(newDatabase(), 'fingerprint');
    segments.add(1, [12, rare]);
    segments.add(2, [12]);
    segments.write();
    expect(segments.bearing(12, 10)).toEqual([1, 2]);
    expect(segments.bearing(rare, 10)).toEqual([1]);
    expect(segments.bearing(13, 10)).toEqual([]);
  });

  it('give the newest where there are more than asked for', () => {
    const segments = segmentsIn(newDatabase(), 'fingerprint');
    for (const paragraph of [1, 2, 3]) segments.add(paragraph, [12]);
    segments.write();
    segments.add(4, [12]);
    segments.write();
    expect(segments.bearing(12, 2)).toEqual([3, 4]);
  });

  it('become few when there are many small ones, and lose nothing', () => {
    const own = newDatabase();
    const segments = segmentsIn(own, 'fingerprint');
    for (let paragraph = 1; paragraph <= 40; paragraph += 1) {
      segments.add(paragraph, [12, paragraph * 100_000_000]);
      segments.write();
    }
    expect(
      own.one('SELECT count(*) AS size FROM fingerprint_segments')?.number('size'),
    ).toBeLessThan(12);
    expect(segments.bearing(12, 100)).toEqual(Array.from({ length: 40 }, (_, at) => at + 1));
    expect(segments.bearing(3_900_000_000, 10)).toEqual([39]);
    expect(segmentsIn(own, 'fingerprint').bearing(12, 100)).toHaveLength(40);
  });

  it('count what each of their paragraphs bears, from the first to the last', () => {
    const segments = segmentsIn(newDatabase(), 'fingerprint');
    segments.add(7, [12, rare]);
    segments.add(8, [13]);
    segments.add(9, [12]);
    segments.write();
    segments.add(10, [rare]);
    segments.write();
    const tallies = segments
      .newestFirst()
      .map(({ first, tallied }) => ({ first, counts: [...tallied([12, rare, 14])] }));
    expect(tallies).toEqual([
      { first: 10, counts: [1] },
      { first: 7, counts: [2, 0, 1] },
    ]);
  });
});
