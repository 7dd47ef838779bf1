/** The order of a library: by organ, then by number. */
import type { Known } from './known.ts';

const inOrder = new Intl.Collator('en', { numeric: true });

/** `9/1` comes before `65/230`. */
export function inLibraryOrder(a: Known, b: Known): number {
  return inOrder.compare(a.organ, b.organ) || inOrder.compare(a.number, b.number);
}
