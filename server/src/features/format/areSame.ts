/** Whether two blocks or drafts say the same. */
import type { Said } from './said.ts';

export function areSame(one: Said | undefined, other: Said | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return one.length === other.length && one.every((word, at) => word === other[at]);
}
