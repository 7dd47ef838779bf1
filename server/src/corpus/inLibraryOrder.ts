/** The order of a library: by organ, then by number. */
import type { Known } from './known.ts';
import { inCountingOrder } from '../text/countingOrder.ts';

/** `9/1` comes before `65/230`. */
export function inLibraryOrder(a: Known, b: Known): number {
  return inCountingOrder(a.organ, b.organ) || inCountingOrder(a.number, b.number);
}
