/** The order in which equal wordings are worth quoting: adopted texts before drafts, and of these the newest first. */
import { citingDate } from './citingDate.ts';
import type { HeldIdentity } from './corpus.ts';

const inOrder = new Intl.Collator('en', { numeric: true });

export function newerFirst(a: HeldIdentity, b: HeldIdentity): number {
  if (a.identity.status !== b.identity.status) return a.identity.status === 'adopted' ? -1 : 1;
  const [first, second] = [citingDate(a.identity) ?? '', citingDate(b.identity) ?? ''];
  if (first !== second) return first < second ? 1 : -1;
  return inOrder.compare(b.name, a.name);
}
