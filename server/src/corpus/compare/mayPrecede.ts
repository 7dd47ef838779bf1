/** Whether one text may go before another: of the same organ, not surely later, and not the text itself. */
import type { TextIdentity } from '../textIdentity.ts';
import { isEarlier } from './isEarlier.ts';

export function mayPrecede(candidate: TextIdentity, draft: TextIdentity): boolean {
  const isOtherOrgan =
    candidate.organ !== undefined && draft.organ !== undefined && candidate.organ !== draft.organ;
  const isDraft = draft.number !== undefined && candidate.number === draft.number;
  return !isOtherOrgan && !isDraft && isEarlier(candidate, draft) !== false;
}
