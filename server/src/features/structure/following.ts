/** Lets every reference follow its paragraph into a new order. */
import type { Reference } from '../../model/reference.ts';
import type { Resolution } from '../../model/resolution.ts';
import type { Edit } from '../../text/edit.ts';
import { slice } from '../../text/span.ts';
import { refuse, type Refusal } from '../../text/refusal.ts';
import { directionEdits } from './directions.ts';
import { paragraphMeant } from './meantParagraphs.ts';
import { preambularEdits } from './preambularEdits.ts';
import { readingIn } from './readings.ts';
import { rewrittenNumbers } from './rewrittenNumbers.ts';
import { sectionDirectionEdits } from './sectionDirections.ts';
import { sectionEdits } from './sectionsNamed.ts';
import type { Whereabouts } from './whereabouts.ts';

/**
 * Edits that keep every reference on what it meant; a paragraph that is gone is marked `[former 5]`. Refuses where words
 * would have to be written anew to stay true.
 */
export function followingEdits(
  resolution: Resolution,
  whereabouts: Whereabouts,
): readonly Edit[] | Refusal {
  const edits: Edit[] = [];
  const isReadRightly = readingIn(resolution, whereabouts);
  for (const reference of resolution.references) {
    const own =
      reference.noun === 'section'
        ? sectionDirectionEdits(resolution, reference, whereabouts)
        : paragraphEdits(resolution, reference, whereabouts);
    if (own === undefined || !isReadRightly(reference)) return lost(resolution, reference);
    edits.push(...own);
  }
  return withoutRepeats(edits);
}

/** Absent where it cannot be kept true. */
function paragraphEdits(
  resolution: Resolution,
  reference: Reference,
  whereabouts: Whereabouts,
): readonly Edit[] | undefined {
  const { noun } = reference;
  if (noun !== 'paragraph' && noun !== 'subparagraph' && noun !== 'preambular') return [];
  if (isLeftAlone(reference, whereabouts)) return [];
  const numbers =
    noun === 'preambular'
      ? preambularEdits(resolution.tree.text, reference, whereabouts)
      : rewrittenNumbers(resolution, reference, whereabouts);
  const sections = sectionEdits(resolution, reference, whereabouts);
  if (numbers === undefined || sections === undefined || isTurnedInward(reference, whereabouts))
    return undefined;
  return [...numbers, ...sections, ...directionEdits(resolution.tree.text, reference, whereabouts)];
}

/** Whether neither its paragraphs nor the one it stands in have been touched: nearly every reference. */
function isLeftAlone({ mentions, from }: Reference, whereabouts: Whereabouts): boolean {
  const { moved, unsettled } = whereabouts.upheaval;
  if (from !== undefined && moved.has(from)) return false;
  return mentions.every(({ target, path, role }) => {
    if (target.kind === 'preambular') return !unsettled.has(target.paragraph);
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
    mentions.some((mention) => {
      const paragraph = paragraphMeant(mention);
      return paragraph !== undefined && areOne(from, paragraph);
    })
  );
}

/** A section that is named for two references is written once. */
function withoutRepeats(edits: readonly Edit[]): readonly Edit[] {
  const seen = new Map<number, Edit>();
  for (const edit of edits) seen.set(edit.span.start, edit);
  return [...seen.values()];
}

function lost({ tree }: Resolution, { span }: Reference): Refusal {
  const words = slice(tree.text, span).replace(/\s+/g, ' ');
  return refuse(`“${words}” could not be kept true: please write this reference anew first`);
}
