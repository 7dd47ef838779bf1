/** Many spans asked at once say the same as each of them. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encloses, overlaps, span } from '../../server/src/text/span.ts';
import { spanIndex } from '../../server/src/text/spanIndex.ts';

const place = fc
  .tuple(fc.nat(30), fc.nat(12))
  .map(([start, length]) => span(start, start + length));

test('one of them encloses a span, or overlaps it', () => {
  fc.assert(
    fc.property(fc.array(place, { maxLength: 8 }), place, (spans, asked) => {
      const index = spanIndex(spans);
      expect(index.encloses(asked)).toBe(spans.some((one) => encloses(one, asked)));
      expect(index.overlaps(asked)).toBe(spans.some((one) => overlaps(one, asked)));
    }),
  );
});
