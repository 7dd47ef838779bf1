/** What the paragraphs of a draft are called in a new order, and where they stand in it. */
import type { NumberedParagraph, Paragraph } from '../../syntax/nodes.ts';
import { encloses } from '../../text/span.ts';
import type { Names } from './names.ts';
import type { Seats } from './seats.ts';
import type { SlotList } from './slots.ts';
import type { Upheaval } from './upheaval.ts';

export interface Whereabouts {
  /** The new path; absent for a paragraph that is gone. */
  readonly pathOf: (paragraph: NumberedParagraph) => string | undefined;
  /** The new path of the paragraph a reference stands in; empty in the preamble. */
  readonly pathAround: (paragraph: Paragraph) => string;
  /** Rising through the new order; absent for a paragraph that is gone or was never in it. */
  readonly orderOf: (paragraph: Paragraph) => number | undefined;
  /** Its list and its place in that, new paragraphs left out. */
  readonly seatOf: (paragraph: Paragraph) => { list: SlotList; at: number } | undefined;
  /** The paragraphs of one old list from one to another, both included; empty where they are not of one list. */
  readonly between: (
    first: NumberedParagraph,
    last: NumberedParagraph,
  ) => readonly NumberedParagraph[];
  /** Whether one paragraph has become part of another, or the other way round, so that the words of one speak of their own paragraph. */
  readonly areOne: (from: Paragraph, target: Paragraph) => boolean;
  readonly upheaval: Upheaval;
}

interface Orders {
  readonly oldSeats: Seats;
  readonly seats: Seats;
  readonly names: Names;
  readonly upheaval: Upheaval;
}

/** `joinedTo`: paragraphs that have become part of others. */
export function whereaboutsIn(
  { oldSeats, seats, names, upheaval }: Orders,
  joinedTo: ReadonlyMap<Paragraph, Paragraph>,
): Whereabouts {
  const now = (paragraph: Paragraph) => joinedTo.get(paragraph) ?? paragraph;
  const isGone = (paragraph: Paragraph) => upheaval.gone.has(now(paragraph));
  return {
    upheaval,
    areOne: (from, target) =>
      [...joinedTo].some(
        ([part, whole]) =>
          (target === whole && encloses(part.span, from.span)) ||
          (target === part && from === whole),
      ),
    orderOf: (paragraph) => seats(now(paragraph))?.order,
    pathOf: (paragraph) =>
      isGone(paragraph) ? undefined : (names.pathOf(now(paragraph)) ?? names.oldPathOf(paragraph)),
    pathAround: (paragraph) => (isGone(paragraph) ? undefined : names.pathOf(now(paragraph))) ?? '',
    seatOf: (paragraph) => {
      const seat = seats(now(paragraph));
      return seat && { list: seat.list, at: seat.rank };
    },
    between: (first, last) => {
      const [from, to] = [oldSeats(first), oldSeats(last)];
      if (from === undefined || from.list !== to?.list) return [];
      return from.list.slots
        .slice(from.at, to.at + 1)
        .flatMap(({ paragraph }) => (isNumbered(paragraph) ? [paragraph] : []));
    },
  };
}

function isNumbered(paragraph: Paragraph | undefined): paragraph is NumberedParagraph {
  return paragraph !== undefined && paragraph.kind !== 'preambular';
}
