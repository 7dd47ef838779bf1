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
  /** The same among the paragraphs of all sections of its part; of a subparagraph, that in its list. */
  readonly along: number;
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
  const reached = new Map<string, number>();
  for (const list of lists) {
    const row = `${list.part} ${list.list}`;
    const start = reached.get(row) ?? 0;
    reached.set(row, start + addSeats(seats, list, start));
  }
  return seats;
}

/** Gives how many sit in the list. */
function addSeats(seats: Map<Paragraph, Seat>, list: SlotList, start: number): number {
  let rank = 0;
  for (const [at, slot] of list.slots.entries()) {
    const { paragraph, below } = slot;
    if (paragraph !== undefined) {
      const order = list.part * most + seats.size;
      seats.set(paragraph, { list, at, rank, along: start + rank, order });
      rank += 1;
    }
    if (below.length > 0) addSeats(seats, listBelow(list, slot), 0);
  }
  return rank;
}
