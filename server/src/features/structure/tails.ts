/** The marks at the ends of paragraphs: they belong to the places of a list, and stay when its paragraphs move. */
import type { Paragraph } from '../../syntax/nodes.ts';
import type { Edit } from '../../text/edit.ts';
import { endsOf, type Ends } from './ends.ts';
import type { Seats } from './seats.ts';
import { listBelow, topListsOf, type Rearranged, type Slot, type SlotList } from './slots.ts';
import { tailOf } from './tailOf.ts';

interface Turn {
  readonly draft: string;
  readonly order: Rearranged;
  readonly ends: Ends;
  readonly oldSeats: Seats;
  /** What the whole of a paragraph ended with. */
  readonly oldEnd: (paragraph: Paragraph) => string | undefined;
  /** What has been given other last words. */
  readonly reended: ReadonlySet<Paragraph>;
}

/**
 * Edits for every paragraph that has come to a place with another end; what ended unlike its place is left alone, and what
 * has been given other last words (`reended`). `oldSeats` are those of the order before.
 */
export function tailEdits(
  draft: string,
  order: Rearranged,
  oldSeats: Seats,
  reended: ReadonlySet<Paragraph>,
): readonly Edit[] {
  const { before, after } = order;
  const ends = endsOf(draft, before);
  const oldEnd = oldEndsIn(order, ends, oldSeats);
  const turn: Turn = { draft, order, ends, oldSeats, oldEnd, reended };
  const old = topListsOf(before);
  return topListsOf(after).flatMap((list, at) => {
    const known = old[at];
    if (before[list.part] === after[list.part]) return [];
    const last = ends.last(after, list, undefined);
    const isSame = known?.slots === list.slots && ends.last(before, known, undefined) === last;
    return isSame ? [] : editsIn(turn, list, last);
  });
}

function oldEndsIn({ before }: Rearranged, ends: Ends, seats: Seats): Turn['oldEnd'] {
  const endOf = (paragraph: Paragraph): string | undefined => {
    const seat = seats(paragraph);
    if (seat === undefined) return undefined;
    const { list, at } = seat;
    const above = list.parent?.paragraph;
    return ends.at(list, at, ends.last(before, list, above && endOf(above)));
  };
  return endOf;
}

/** In a list that may have changed, and in the lists below it where something is different. */
function editsIn(turn: Turn, list: SlotList, last: string): readonly Edit[] {
  const { ends, order, oldEnd } = turn;
  const own = list.slots.map((slot, at) => ({ slot, end: ends.at(list, at, last) }));
  return [
    ...own.flatMap(({ slot, end }) => ownEdit(turn, slot, end)),
    ...own.flatMap(({ slot, end }) => {
      if (slot.below.length === 0) return [];
      const { paragraph } = slot;
      if (paragraph && isAsBefore(turn, slot) && oldEnd(paragraph) === end) return [];
      const below = listBelow(list, slot);
      return editsIn(turn, below, ends.last(order.after, below, end));
    }),
  ];
}

/** A slot that is still the same has the same below it. */
function isAsBefore({ oldSeats }: Turn, slot: Slot): boolean {
  const seat = slot.paragraph && oldSeats(slot.paragraph);
  return seat?.list.slots[seat.at] === slot;
}

function ownEdit(
  { draft, oldEnd, reended }: Turn,
  { paragraph, below }: Slot,
  end: string,
): readonly Edit[] {
  if (paragraph === undefined || reended.has(paragraph)) return [];
  const right = below.length > 0 ? ':' : end;
  const old = paragraph.subparagraphs.length > 0 ? ':' : oldEnd(paragraph);
  if (old === right) return [];
  const tail = tailOf(paragraph.body, draft);
  return tail?.written === old && tail !== undefined ? [{ span: tail.span, newText: right }] : [];
}

/** What a paragraph that is yet to be written ends with. */
export function tailAt(draft: string, { before, after }: Rearranged, fresh: Slot): string {
  const ends = endsOf(draft, before);
  const endIn = (list: SlotList, above: string | undefined): string | undefined => {
    const last = ends.last(after, list, above);
    for (const [at, slot] of list.slots.entries()) {
      if (slot === fresh) return slot.below.length > 0 ? ':' : ends.at(list, at, last);
      if (slot.below.length === 0) continue;
      const found = endIn(listBelow(list, slot), ends.at(list, at, last));
      if (found !== undefined) return found;
    }
    return undefined;
  };
  for (const list of topListsOf(after)) {
    const end = before[list.part] === after[list.part] ? undefined : endIn(list, undefined);
    if (end !== undefined) return end;
  }
  return ';';
}
