/** Where each paragraph of an arrangement sits. */
import type { Paragraph } from '../../syntax/nodes.ts';
import { once } from '../../text/once.ts';
import { listBelow, topListsOf, type Arrangement, type SlotList } from './slots.ts';

interface Seat {
  readonly list: SlotList;
  /** Its place in the list. */
  readonly at: number;
  /** The same with new paragraphs left out. */
  readonly rank: number;
  /** Rising in the order of the text: a paragraph, then those below it. */
  readonly order: number;
}

/** Absent for a paragraph that is not among them. */
export type Seats = (paragraph: Paragraph) => Seat | undefined;

/** They are counted when somebody first asks: those of one part first, and the others if need be. */
export function seatsIn(arrangement: Arrangement, part: number): Seats {
  const lists = topListsOf(arrangement);
  const near = once(() => seatsOf(lists.filter((list) => list.part === part)));
  const far = once(() => seatsOf(lists.filter((list) => list.part !== part)));
  return (paragraph) => near().get(paragraph) ?? far().get(paragraph);
}

/** More than any part has paragraphs. */
const most = 1e7;

function seatsOf(lists: readonly SlotList[]): ReadonlyMap<Paragraph, Seat> {
  const seats = new Map<Paragraph, Seat>();
  for (const list of lists) addSeats(seats, list);
  return seats;
}

function addSeats(seats: Map<Paragraph, Seat>, list: SlotList): void {
  let rank = 0;
  for (const [at, slot] of list.slots.entries()) {
    const { paragraph, below } = slot;
    if (paragraph !== undefined) {
      seats.set(paragraph, { list, at, rank, order: list.part * most + seats.size });
      rank += 1;
    }
    if (below.length > 0) addSeats(seats, listBelow(list, slot));
  }
}
