/** The paragraph a drafter means with a cursor or a selection. */
import type { Span } from '../../text/span.ts';
import { listsOf, type Arrangement, type Place, type Slot } from './slots.ts';

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
  holdings: ReadonlyMap<object, Span>,
): Chosen | undefined {
  for (const { part, section, list, level, slots } of listsOf(arrangement)) {
    const chosen = level === 0 ? chosenBelow(slots, selection, holdings) : undefined;
    if (chosen === undefined) continue;
    return { place: { part, section, list, path: chosen.path }, count: chosen.count };
  }
  return undefined;
}

function chosenBelow(
  slots: readonly Slot[],
  selection: Span,
  holdings: ReadonlyMap<object, Span>,
): { readonly path: readonly number[]; readonly count: number } | undefined {
  const first = slots.findIndex((slot) => isIn(slot, selection, holdings));
  if (first === -1) return undefined;
  const last = slots.findLastIndex((slot) => isIn(slot, selection, holdings));
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

function isIn(
  { paragraph }: Slot,
  { start, end }: Span,
  holdings: ReadonlyMap<object, Span>,
): boolean {
  const holding = paragraph && holdings.get(paragraph);
  if (holding === undefined) return false;
  return start === end
    ? holding.start <= start && start <= holding.end
    : holding.start < end && start < holding.end;
}
