/** Two rounds of edits made at once do what they do one after the other. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composedEdits } from '../../server/src/text/composedEdits.ts';
import { applyEdits, type Edit } from '../../server/src/text/edit.ts';
import { span } from '../../server/src/text/span.ts';

/** Edits of a text of some length, from places in it in pairs. */
function editsFrom(places: readonly number[], length: number, word: string): readonly Edit[] {
  const sorted = [...new Set(places.map((place) => place % (length + 1)))].toSorted(
    (a, b) => a - b,
  );
  return sorted.flatMap((start, at) => {
    const end = sorted[at + 1];
    return at % 2 === 0 && end !== undefined ? [{ span: span(start, end), newText: word }] : [];
  });
}

test('the text is the same', () => {
  const places = fc.array(fc.nat(40), { maxLength: 8 });
  fc.assert(
    fc.property(places, places, (one, other) => {
      const text = 'abcdefghijklmnopqrstuvwxyz';
      const first = editsFrom(one, text.length, 'ONE');
      const after = applyEdits(text, first);
      const second = editsFrom(other, after.length, '2');
      const both = composedEdits(first, second);
      if (both !== undefined) expect(applyEdits(text, both)).toBe(applyEdits(after, second));
    }),
  );
});
