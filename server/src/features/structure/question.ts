/** Before paragraphs go that others speak of, the drafter is asked. */
import { listed } from '../../text/listed.ts';
import { slice } from '../../text/span.ts';
import { spanIndex } from '../../text/spanIndex.ts';
import type { Paragraph } from '../../syntax/nodes.ts';
import { paragraphMeant } from './meantParagraphs.ts';
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
  const isGone = (paragraph: Paragraph | undefined) =>
    paragraph !== undefined && gone.has(paragraph);
  const going = spanIndex([...gone].map(({ span }) => span));
  const lost = references.filter(
    ({ mentions, span }) =>
      mentions.some((mention) => isGone(paragraphMeant(mention))) && !going.encloses(span),
  );
  if (lost.length === 0) return undefined;
  const quoted = lost
    .slice(0, mostQuoted)
    .map(({ span }) => `“${slice(draft, span).replace(/\s+/g, ' ')}”`);
  const more = lost.length > mostQuoted ? [`${lost.length - mostQuoted} more`] : [];
  const all = listed([...quoted, ...more]);
  return {
    asks:
      lost.length === 1
        ? `${all} refers to what would be deleted. Delete it and mark the reference?`
        : `${all} refer to what would be deleted. Delete it and mark the references?`,
  };
}
