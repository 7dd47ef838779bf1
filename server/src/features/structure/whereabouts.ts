/** What the paragraphs of a draft are called in a new order, and where they stand in it. */
import type { NumberedParagraph, Paragraph } from '../../syntax/nodes.ts';
import { once } from '../../text/once.ts';
import { encloses } from '../../text/span.ts';
import type { Names } from './names.ts';
import type { Seats } from './seats.ts';
import type { Arrangement, Rearranged, Slot, SlotList } from './slots.ts';
import type { Upheaval } from './upheaval.ts';

export interface Whereabouts {
  /** The new path; absent for a paragraph that is gone. */
  readonly pathOf: (paragraph: NumberedParagraph) => string | undefined;
  /** The new path of the paragraph a reference stands in; empty in the preamble. */
  readonly pathAround: (paragraph: Paragraph) => string;
  /** Rising through the new order; absent for a paragraph that is gone or was never in it. */
  readonly orderOf: (paragraph: Paragraph) => number | undefined;
  /** What it is numbered on with, and its place in that, new paragraphs left out. */
  readonly seatOf: (paragraph: Paragraph) => { row: unknown; at: number } | undefined;
  /** The section it is in, in the new order and in the old one. */
  readonly sectionOf: (paragraph: Paragraph) => Site | undefined;
  readonly oldSectionOf: (paragraph: Paragraph) => Site | undefined;
  /** What it is numbered on from in the new order, as a number for the series. */
  readonly seriesOf: (paragraph: Paragraph) => number | undefined;
  /**
   * The paragraphs from one to another in the old order, both included: of one list, or operative or preambular ones of one part.
   * Empty where they are neither.
   */
  readonly between: <One extends Paragraph>(first: One, last: One) => readonly One[];
  /** The place in the new preamble, of a preambular paragraph or of one below it; absent for one that is gone. */
  readonly inPreamble: (paragraph: Paragraph) => PreambleSeat | undefined;
  /** Whether one paragraph has become part of another, or the other way round, so that the words of one speak of their own paragraph. */
  readonly areOne: (from: Paragraph, target: Paragraph) => boolean;
  readonly upheaval: Upheaval;
}

/** Where a section is: its part, and its place in that. */
export interface Site {
  readonly part: number;
  readonly section: number;
}

export interface PreambleSeat {
  /** Counted from 1. */
  readonly place: number;
  /** How many preambular paragraphs its part has. */
  readonly of: number;
}

interface Orders extends Rearranged {
  readonly oldSeats: Seats;
  readonly seats: Seats;
  readonly names: Names;
  readonly upheaval: Upheaval;
}

/** `joinedTo`: paragraphs that have become part of others. */
export function whereaboutsIn(
  { before, after, oldSeats, seats, names, upheaval }: Orders,
  joinedTo: ReadonlyMap<Paragraph, Paragraph>,
): Whereabouts {
  const now = (paragraph: Paragraph) => joinedTo.get(paragraph) ?? paragraph;
  const isGone = (paragraph: Paragraph) => upheaval.gone.has(now(paragraph));
  const preamble = once(() => preambleSeats(after));
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
      return seat && { row: rowOf(seat.list, names), at: seat.along };
    },
    sectionOf: (paragraph) => seats(now(paragraph))?.list,
    oldSectionOf: (paragraph) => oldSeats(paragraph)?.list,
    seriesOf: (paragraph) => {
      const site = seats(now(paragraph))?.list;
      return site && names.seriesOf(site);
    },
    between: (first, last) => {
      const [from, to] = [oldSeats(first), oldSeats(last)];
      if (from === undefined || to === undefined || !areInLine(from.list, to.list)) return [];
      return lineOf(before, from.list)
        .slice(from.along, to.along + 1)
        .flatMap(({ paragraph }) => (isLike(paragraph, first) ? [paragraph] : []));
    },
    inPreamble: (paragraph) => preamble().get(now(paragraph)),
  };
}

/** A list of subparagraphs by itself; sections of one series together. */
function rowOf(list: SlotList, { seriesOf }: Names): unknown {
  return list.level > 0 ? list : `${list.list} ${seriesOf(list)}`;
}

function areInLine(one: SlotList, other: SlotList): boolean {
  if (one.level > 0 || other.level > 0) return one === other;
  return one.part === other.part && one.list === other.list;
}

/** The members of a list, or the paragraphs of all sections of its part. */
function lineOf(before: Arrangement, { level, part, list, slots }: SlotList): readonly Slot[] {
  return level > 0 ? slots : (before[part] ?? []).flatMap((section) => section[list]);
}

function isLike<One extends Paragraph>(
  paragraph: Paragraph | undefined,
  other: One,
): paragraph is One {
  return paragraph?.kind === other.kind;
}

function preambleSeats(arrangement: Arrangement): ReadonlyMap<Paragraph, PreambleSeat> {
  const seats = new Map<Paragraph, PreambleSeat>();
  for (const sections of arrangement) {
    const preamble = sections.flatMap(({ preambular }) => preambular);
    for (const [at, slot] of preamble.entries())
      seatAll(seats, slot, { place: at + 1, of: preamble.length });
  }
  return seats;
}

function seatAll(seats: Map<Paragraph, PreambleSeat>, slot: Slot, seat: PreambleSeat): void {
  if (slot.paragraph !== undefined) seats.set(slot.paragraph, seat);
  for (const below of slot.below) seatAll(seats, below, seat);
}
