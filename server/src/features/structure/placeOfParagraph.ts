/** The paragraph a drafter means with a cursor or a selection. */
import type { Span } from '../../text/span.ts';
import type { Holdings } from './holdings.ts';
import { topListsOf, type Arrangement, type Place, type Slot } from './slots.ts';

/** Paragraphs next to one another in one list, from a first to a last one. */
export interface Chosen {
  readonly place: Place;
  /** How many; at least 1. */
  readonly count: number;
}

/**
 * The innermost paragraph or subparagraph around a cursor; for a selection the paragraphs of the deepest list that holds all
 * of it. Absent where neither stands in a paragraph of the resolution.
 */
export function chosenIn(
  arrangement: Arrangement,
  selection: Span,
  holdings: Holdings,
): Chosen | undefined {
  for (const { part, section, list, slots } of topListsOf(arrangement)) {
    const chosen = chosenBelow(slots, selection, holdings);
    if (chosen === undefined) continue;
    return { place: { part, section, list, path: chosen.path }, count: chosen.count };
  }
  return undefined;
}

function chosenBelow(
  slots: readonly Slot[],
  selection: Span,
  holdings: Holdings,
): { readonly path: readonly number[]; readonly count: number } | undefined {
  const isChosen = (slot: Slot, at: number) =>
    isNear(slots, at, selection) && isIn(slot, selection, holdings);
  const first = slots.findIndex(isChosen);
  if (first === -1) return undefined;
  const last = slots.findLastIndex(isChosen);
  if (first < last) return { path: [first], count: last - first + 1 };
  const slot = slots[first];
  const body = slot?.paragraph?.body.span;
  if (slot === undefined || body === undefined) return undefined;
  // What reaches into the paragraph's own words means the whole of it.
  const deeper =
    selection.start > body.end ? chosenBelow(slot.below, selection, holdings) : undefined;
  return deeper === undefined
    ? { path: [first], count: 1 }
    : { path: [first, ...deeper.path], count: deeper.count };
}

/** What belongs to a paragraph reaches as far as those beside it. */
function isNear(slots: readonly Slot[], at: number, { start, end }: Span): boolean {
  const above = slots[at - 1]?.paragraph?.span.end;
  const below = slots[at + 1]?.paragraph?.span.start;
  return (above === undefined || above <= end) && (below === undefined || start <= below);
}

function isIn({ paragraph }: Slot, { start, end }: Span, holdings: Holdings): boolean {
  const holding = paragraph && holdings(paragraph);
  if (holding === undefined) return false;
  return start === end
    ? holding.start <= start && start <= holding.end
    : holding.start < end && start < holding.end;
}
