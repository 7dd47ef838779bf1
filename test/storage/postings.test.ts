/** Which paragraphs bear which fingerprint: what is packed for the disk comes back as it was. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bearers, packed, tally, unpacked } from '../../server/src/storage/postings.ts';

type Pair = readonly [number, number];

/** Pairs of a number and a paragraph, sorted, as they are packed. */
const pairs = fc
  .uniqueArray(
    fc.tuple(
      fc.oneof(fc.nat(40), fc.integer({ min: 0, max: 2 ** 32 - 1 })),
      fc.oneof(fc.nat(300), fc.integer({ min: 0, max: 2 ** 32 - 1 })),
    ),
    { selector: String, maxLength: 300 },
  )
  .map((all) => all.toSorted(([a, b], [c, d]) => a - c || b - d));

const postingsOf = (all: readonly Pair[]) => ({
  numbers: Uint32Array.from(all, ([number]) => number),
  paragraphs: Uint32Array.from(all, ([, paragraph]) => paragraph),
});

const packedPairs = (all: readonly Pair[]) => packed(postingsOf(all));

describe('postings of a block', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(pairs, (all) => {
        expect(unpacked(packedPairs(all))).toEqual(postingsOf(all));
      }),
    );
  });

  it('name a paragraph once, however often it was given', () => {
    const block = packedPairs([
      [3, 0],
      [3, 0],
      [3, 4],
      [3, 4],
      [9, 4],
      [9, 4],
    ]);
    expect([...bearers(block, 3, 9)]).toEqual([0, 4]);
    expect([...bearers(block, 9, 9)]).toEqual([4]);
  });

  it('give the paragraphs of each fingerprint', () => {
    fc.assert(
      fc.property(pairs, fc.nat(40), (all, sought) => {
        const expected = all.flatMap(([one, paragraph]) => (one === sought ? [paragraph] : []));
        expect([...bearers(packedPairs(all), sought, all.length + 1)]).toEqual(expected);
      }),
    );
  });

  it('are counted at the places of their paragraphs', () => {
    const block = packedPairs([
      [3, 1],
      [7, 1],
      [7, 4],
      [9, 4],
    ]);
    const counts = new Uint16Array(5);
    for (const number of [3, 7, 8]) tally(block, number, counts);
    expect([...counts]).toEqual([0, 2, 0, 0, 1]);
  });

  it('give the last paragraphs where there are more than asked for', () => {
    const block = packedPairs([
      [3, 1],
      [7, 2],
      [7, 5],
      [7, 400_000],
      [9, 6],
    ]);
    expect([...bearers(block, 7, 2)]).toEqual([5, 400_000]);
    expect([...bearers(block, 8, 2)]).toEqual([]);
  });

  /** A count as large as can be written: who trusts it counts for weeks. */
  const endless = Uint8Array.from([3, 255, 255, 255, 255, 255, 255, 127, 1, 1]);
  const cutOff = Uint8Array.from([3, 2, 1, 255]);

  it.each([
    ['that counts more paragraphs than it holds', endless],
    ['that is cut off', cutOff],
  ])('a list %s is damaged', (_, block) => {
    const damaged = 'a list of the index is damaged';
    expect(() => {
      tally(block, 3, new Uint16Array(9));
    }).toThrow(damaged);
    expect(() => {
      tally(block, 5, new Uint16Array(9));
    }).toThrow(damaged);
    expect(() => bearers(block, 3, 9)).toThrow(damaged);
    expect(() => unpacked(block)).toThrow(damaged);
  });

  it('are read to an end whatever a damaged file holds', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.nat(200), (block, sought) => {
        for (const read of [
          () => bearers(block, sought, 9).length,
          () => unpacked(block).numbers.length,
        ]) {
          const found = orDamaged(read);
          expect(found).toBeLessThanOrEqual(block.length);
        }
      }),
    );
  });
});

function orDamaged(read: () => number): number {
  try {
    return read();
  } catch (fault) {
    expect(String(fault)).toContain('a list of the index is damaged');
    return 0;
  }
}
