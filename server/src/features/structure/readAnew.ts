/** Whether a draft is read after an edit as it was meant. */
import { outlineOf } from '../../model/outlineOf.ts';
import type { Marker, Paragraph, Tree } from '../../syntax/nodes.ts';
import { spokenOf } from '../../syntax/numberForm.ts';
import { refuse, type Refusal } from '../../text/refusal.ts';
import { shortened } from '../../text/shortened.ts';
import type { Names } from './names.ts';
import { arrangementOf, topListsOf, type Arrangement, type Slot } from './slots.ts';

const wordsShown = 40;

/**
 * Refuses where a paragraph would become something else: an organ line, a heading, a subparagraph of another one, a
 * paragraph with another number. `after` is the order that is meant.
 */
export function whyReadOtherwise(
  after: Arrangement,
  names: Names,
  tree: Tree,
): Refusal | undefined {
  const read = topListsOf(arrangementOf(outlineOf(tree)));
  const meant = topListsOf(after);
  const unnumbered = new Set(names.plain.flat());
  const labelOf = (slot: Slot) =>
    names.changed.get(slot)?.label ??
    (unnumbered.has(slot) ? undefined : spoken(slot.paragraph?.marker));
  for (const [at, list] of meant.entries()) {
    const other = firstUnlike(list.slots, read[at]?.slots ?? [], labelOf);
    if (other !== undefined) return readOtherwise(other);
  }
  return read.length === meant.length ? undefined : readOtherwise(undefined);
}

/** A bullet is as good as another; capitals do not matter. */
function spoken(marker: Marker | undefined): string | undefined {
  return marker === undefined || marker.series === 'bullet' ? undefined : spokenOf(marker);
}

interface Unlike {
  readonly meant: Paragraph | undefined;
  readonly read: Paragraph | undefined;
}

type LabelOf = (slot: Slot) => string | undefined;

/** The first place where the lists are not the same. */
function firstUnlike(
  meant: readonly Slot[],
  read: readonly Slot[],
  labelOf: LabelOf,
): Unlike | undefined {
  for (const [at, slot] of meant.entries()) {
    const unlike = whereUnlike(slot, read[at], labelOf);
    if (unlike !== undefined) return unlike;
  }
  const more = read[meant.length];
  return more && { meant: undefined, read: more.paragraph };
}

function whereUnlike(slot: Slot, other: Slot | undefined, labelOf: LabelOf): Unlike | undefined {
  const label = spoken(other?.paragraph?.marker);
  if (other === undefined || labelOf(slot)?.toLowerCase() !== label?.toLowerCase())
    return { meant: slot.paragraph, read: other?.paragraph };
  return firstUnlike(slot.below, other.below, labelOf);
}

function readOtherwise(unlike: Unlike | undefined): Refusal {
  const paragraph = unlike?.meant ?? unlike?.read;
  const words = paragraph && shortened(paragraph.body.prose.text, wordsShown);
  return refuse(
    words === undefined
      ? 'The new paragraph would not be read as one: please choose another place'
      : `“${words}” would then not be read as the paragraph it is: please choose another place, or other words`,
  );
}
