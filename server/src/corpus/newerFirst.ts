/** The order in which equal wordings are worth quoting: adopted texts before drafts, and of these the newest first. */
import type { HeldIdentity } from './corpus.ts';
import { newness } from './newness.ts';

export function newerFirst(a: HeldIdentity, b: HeldIdentity): number {
  if (a.identity.status !== b.identity.status) return a.identity.status === 'adopted' ? -1 : 1;
  const [first, second] = [newness(a.identity), newness(b.identity)];
  if (first !== second) return first < second ? 1 : -1;
  return a.name < b.name ? 1 : a.name > b.name ? -1 : 0;
}
