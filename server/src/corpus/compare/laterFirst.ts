/** Texts in the order of time, the last one first. */
import type { TextIdentity } from '../textIdentity.ts';
import { isEarlier } from './isEarlier.ts';

/** For sorting; 0 where nothing tells. */
export function laterFirst(a: TextIdentity, b: TextIdentity): number {
  const earlier = isEarlier(a, b);
  return earlier === undefined ? 0 : earlier ? 1 : -1;
}
