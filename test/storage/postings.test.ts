/** Which paragraphs bear which fingerprint: what is packed for the disk comes back as it was. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bearers,
  packed,
  paragraphsOfSegment,
  posting,
  unpacked,
} from '../../server/src/storage/postings.ts';

/** Pairs of a fingerprint and a paragraph, sorted, as they are packed. */
const pairs = fc
  .uniqueArray(
    fc.tuple(
      fc.oneof(fc.nat(40), fc.nat(2 ** 20 - 1)),
      fc.oneof(fc.nat(300), fc.nat(paragraphsOfSegment - 1)),
    ),
    { selector: ([fingerprint, paragraph]) => posting(fingerprint, paragraph), maxLength: 300 },
  )
  .map((all) => all.toSorted(([a, b], [c, d]) => a - c || b - d));

const packedPairs = (all: readonly (readonly [number, number])[]) =>
  packed(Float64Array.from(all, ([fingerprint, paragraph]) => posting(fingerprint, paragraph)));

describe('postings of a block', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(pairs, (all) => {
        const expected = all.map(([fingerprint, paragraph]) => posting(fingerprint, paragraph));
        expect(unpacked(packedPairs(all), 0)).toEqual(expected);
      }),
    );
  });

  it('give the paragraphs of each fingerprint', () => {
    fc.assert(
      fc.property(pairs, fc.nat(40), (all, sought) => {
        const expected = all.flatMap(([one, paragraph]) => (one === sought ? [paragraph] : []));
        expect(bearers(packedPairs(all), sought, all.length + 1)).toEqual(expected);
      }),
    );
  });

  it('give the last paragraphs where there are more than asked for', () => {
    const block = packedPairs([
      [3, 1],
      [7, 2],
      [7, 5],
      [7, 400_000],
      [9, 6],
    ]);
    expect(bearers(block, 7, 2)).toEqual([5, 400_000]);
    expect(bearers(block, 8, 2)).toEqual([]);
  });
});
