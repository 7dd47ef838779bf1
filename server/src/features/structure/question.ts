/** Before paragraphs go that others speak of, the drafter is asked. */
import { slice } from '../../text/span.ts';
import { spanIndex } from '../../text/spanIndex.ts';
import type { Scene } from './rearrangement.ts';
import type { Question } from './request.ts';
import type { Upheaval } from './upheaval.ts';

const mostQuoted = 3;

/** Absent where nothing that stays refers to anything that goes. */
export function questionBefore(
  { resolution: { references }, draft }: Scene,
  { gone }: Upheaval,
): Question | undefined {
  if (gone.size === 0) return undefined;
  const going = spanIndex([...gone].map(({ span }) => span));
  const lost = references.filter(
    ({ mentions, span }) =>
      mentions.some(({ target }) => target.kind === 'paragraph' && gone.has(target.paragraph)) &&
      !going.encloses(span),
  );
  if (lost.length === 0) return undefined;
  const quoted = lost
    .slice(0, mostQuoted)
    .map(({ span }) => `“${slice(draft, span).replace(/\s+/g, ' ')}”`)
    .join(', ');
  const more = lost.length > mostQuoted ? ` and ${lost.length - mostQuoted} more` : '';
  return {
    asks:
      lost.length === 1
        ? `${quoted} refers to what would be deleted. Delete it and mark the reference?`
        : `${quoted}${more} refer to what would be deleted. Delete it and mark the references?`,
  };
}
