/** The way from the draft into the words of a paragraph. */
import type { Prose } from './prose.ts';

/** The position in the prose of what stands at an offset of the draft; of a mark, that of the words behind it. */
export function prosePosition({ text, origin, runs }: Prose, offset: number): number {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (origin + (runs[middle]?.from ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const { at, from } = runs[low] ?? { at: 0, from: 0 };
  const end = runs[low + 1]?.at ?? text.length;
  return Math.min(at + Math.max(0, offset - origin - from), end);
}
