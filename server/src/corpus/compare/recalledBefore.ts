/** Which of the texts a draft recalls it may go on from, where neither a title nor an item of the agenda tells. */
import type { TextIdentity } from '../textIdentity.ts';
import { laterFirst } from './laterFirst.ts';
import { mayPrecede } from './mayPrecede.ts';
import { isEarlier } from './isEarlier.ts';
import { nameOf, type Successor } from './predecessorsOf.ts';

/** So many are read. The Security Council recalls two dozen at times, and goes on from one of the last. */
const most = 8;

/** Those its preamble cites that are surely earlier, the latest first. To tell whether it goes on from one of them they must be read. */
export function recalledBefore<Candidate extends { readonly identity: TextIdentity }>(
  { identity, inPreamble }: Successor,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  return candidates
    .filter(
      (candidate) =>
        inPreamble.has(nameOf(candidate.identity)) &&
        mayPrecede(candidate.identity, identity) &&
        isEarlier(candidate.identity, identity) === true,
    )
    .toSorted((a, b) => laterFirst(a.identity, b.identity))
    .slice(0, most);
}
