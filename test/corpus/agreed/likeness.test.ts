/** How much of the wording two paragraphs share: the quick way and the plain one agree. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likeness, sharedInOrder, yardstick } from '../../../server/src/corpus/agreed/likeness.ts';
import { textsOf } from './textsOf.ts';

const like = (a: string, b: string) => likeness(yardstick(textsOf(a)), textsOf(b));

describe('likeness of two paragraphs', () => {
  it('is whole for the same words, whatever their capitals and punctuation', () => {
    expect(like('Requests the Secretary-General', '*requests* the Secretary‑General;')).toBe(1);
  });

  it('is none for paragraphs without a common word', () => {
    expect(like('Takes note', 'Invites all States')).toBe(0);
  });

  it('counts shared words in their order, against the words of both', () => {
    // Four words of five and four: 8 of 9.
    expect(like('calls upon all Member States', 'calls upon Member States')).toBeCloseTo(8 / 9);
  });

  it('is the plain longest common sequence, also where paragraphs are long', () => {
    const few = fc.array(fc.constantFrom('the', 'of', 'States', 'and', 'to', 'all'), {
      maxLength: 150,
    });
    fc.assert(
      fc.property(few, few, (a, b) => {
        expect(sharedInOrder(yardstick(a), b)).toBe(plainly(a, b));
      }),
    );
  });
});

/** The table of the textbook. */
function plainly(a: readonly string[], b: readonly string[]): number {
  let above = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const row = [0];
    for (const [at, other] of b.entries()) {
      row.push(word === other ? (above[at] ?? 0) + 1 : Math.max(row[at] ?? 0, above[at + 1] ?? 0));
    }
    above = row;
  }
  return above.at(-1) ?? 0;
}
