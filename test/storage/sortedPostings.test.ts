/** Postings are put in order without being compared. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sortedPostings } from '../../server/src/storage/sortedPostings.ts';

const anyNumber = fc.oneof(
  fc.nat(5),
  fc.nat(2 ** 22 - 1),
  fc.integer({ min: 0, max: 2 ** 32 - 1 }),
);

it('by number, those of one number as they were', () => {
  fc.assert(
    fc.property(fc.array(anyNumber), (numbers) => {
      const given = numbers.map((number, at) => [number, at] as const);
      const sorted = sortedPostings({
        numbers: Uint32Array.from(numbers),
        paragraphs: Uint32Array.from(numbers, (_, at) => at),
      });
      const found = [...sorted.numbers].map((number, at) => [number, sorted.paragraphs[at]]);
      expect(found).toEqual(given.toSorted(([a], [b]) => a - b));
    }),
  );
});
