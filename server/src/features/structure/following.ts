/** Lets every reference follow its paragraph into a new order. */
import type { Reference } from '../../model/reference.ts';
import type { Resolution } from '../../model/resolution.ts';
import type { Edit } from '../../text/edit.ts';
import { slice } from '../../text/span.ts';
import { refuse, type Refusal } from '../../text/refusal.ts';
import { directionEdits } from './directions.ts';
import type { Whereabouts } from './whereabouts.ts';
import { rewrittenNumbers } from './rewrittenNumbers.ts';

/**
 * Edits that keep every reference on what it meant; a paragraph that is gone is marked `[former 5]`. Refuses where words
 * would have to be written anew to stay true.
 */
export function followingEdits(
  resolution: Resolution,
  whereabouts: Whereabouts,
): readonly Edit[] | Refusal {
  const edits: Edit[] = [];
  for (const reference of resolution.references) {
    if (reference.noun !== 'paragraph' && reference.noun !== 'subparagraph') continue;
    if (isLeftAlone(reference, whereabouts)) continue;
    const numbers = rewrittenNumbers(resolution, reference, whereabouts);
    if (numbers === undefined || isTurnedInward(reference, whereabouts))
      return lost(resolution, reference);
    edits.push(...numbers, ...directionEdits(resolution.tree.text, reference, whereabouts));
  }
  return edits;
}

/** Whether neither its paragraphs nor the one it stands in have been touched: nearly every reference. */
function isLeftAlone({ mentions, from }: Reference, whereabouts: Whereabouts): boolean {
  const { moved, unsettled } = whereabouts.upheaval;
  if (from !== undefined && moved.has(from)) return false;
  return mentions.every(({ target, path, role }) => {
    if (target.kind !== 'paragraph') return true;
    const { paragraph } = target;
    if (moved.has(paragraph) || whereabouts.pathOf(paragraph) !== path) return false;
    return role === 'single' || !unsettled.has(paragraph);
  });
}

/** Whether it would speak of the paragraph it has come to stand in: "paragraph 1 above" in paragraph 1. */
function isTurnedInward({ mentions, from }: Reference, { areOne }: Whereabouts): boolean {
  return (
    from !== undefined &&
    mentions.some(({ target }) => target.kind === 'paragraph' && areOne(from, target.paragraph))
  );
}

function lost({ tree }: Resolution, { span }: Reference): Refusal {
  const words = slice(tree.text, span).replace(/\s+/g, ' ');
  return refuse(`“${words}” could not be kept true: please write this reference anew first`);
}
