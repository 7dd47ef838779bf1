/** Before paragraphs go that others speak of, the drafter is asked. */
import type { Paragraph } from '../../syntax/nodes.ts';
import { encloses, slice } from '../../text/span.ts';
import type { Rearrangement, Scene } from './rearrangement.ts';
import type { Question } from './request.ts';
import { listsOf, type Arrangement } from './slots.ts';

const mostQuoted = 3;

/** Absent where nothing that stays refers to anything that goes. */
export function questionBefore(
  { resolution, draft, before }: Scene,
  { after, joined }: Rearrangement,
): Question | undefined {
  const gone = goneFrom(before, after, joined);
  if (gone.size === 0) return undefined;
  const lost = resolution.references.filter(
    ({ mentions, span }) =>
      mentions.some(({ target }) => target.kind === 'paragraph' && gone.has(target.paragraph)) &&
      ![...gone].some((paragraph) => encloses(paragraph.span, span)),
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

function goneFrom(
  before: Arrangement,
  after: Arrangement,
  joined: Rearrangement['joined'],
): ReadonlySet<Paragraph> {
  const gone = new Set(paragraphsIn(before));
  for (const paragraph of paragraphsIn(after)) gone.delete(paragraph);
  for (const paragraph of joined?.keys() ?? []) gone.delete(paragraph);
  return gone;
}

function paragraphsIn(arrangement: Arrangement): readonly Paragraph[] {
  return listsOf(arrangement).flatMap(({ slots }) =>
    slots.flatMap(({ paragraph }) => paragraph ?? []),
  );
}
