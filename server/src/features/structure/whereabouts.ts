/** What the paragraphs of a draft are called in a new order, and where they stand in it. */
import type { Label } from '../../model/numbering.ts';
import type { NumberedParagraph, Paragraph } from '../../syntax/nodes.ts';
import type { Names } from './names.ts';
import { listsOf, type Arrangement, type Slot } from './slots.ts';

export interface Whereabouts {
  /** The new path; absent for a paragraph that is gone. */
  readonly pathOf: (paragraph: NumberedParagraph) => string | undefined;
  /** The new path of the paragraph a reference stands in; empty in the preamble. */
  readonly pathAround: (paragraph: Paragraph) => string;
  /** Rising through the new order; absent for a paragraph that is gone or was never in it. */
  readonly orderOf: (paragraph: Paragraph) => number | undefined;
  /** Its list and its place in that, new paragraphs left out. */
  readonly seatOf: (paragraph: Paragraph) => Seat | undefined;
  /** The paragraphs of one old list from one to another, both included; empty where they are not of one list. */
  readonly between: (
    first: NumberedParagraph,
    last: NumberedParagraph,
  ) => readonly NumberedParagraph[];
}

interface Seat {
  readonly list: readonly Slot[];
  readonly at: number;
}

/** `joinedTo`: paragraphs that have become part of others. */
export function whereaboutsIn(
  arrangements: { readonly before: Arrangement; readonly after: Arrangement },
  names: Names,
  {
    labels,
    joinedTo,
  }: { readonly labels: readonly Label[]; readonly joinedTo: ReadonlyMap<Paragraph, Paragraph> },
): Whereabouts {
  const { before, after } = arrangements;
  const seats = seatsIn(after);
  const order = orderIn(after);
  const oldSeats = seatsIn(before);
  const paths = new Map<Paragraph, string>();
  for (const [{ paragraph }, { path }] of names)
    if (paragraph !== undefined) paths.set(paragraph, path);
  const old = new Map<Paragraph, string>(labels.map(({ paragraph, path }) => [paragraph, path]));
  const now = (paragraph: Paragraph) => joinedTo.get(paragraph) ?? paragraph;
  const orderOf = (paragraph: Paragraph) => order.get(now(paragraph));
  return {
    orderOf,
    pathOf: (paragraph) => {
      if (orderOf(paragraph) === undefined) return undefined;
      return paths.get(now(paragraph)) ?? old.get(paragraph);
    },
    pathAround: (paragraph) => paths.get(now(paragraph)) ?? '',
    seatOf: (paragraph) => seats.get(now(paragraph)),
    between: (first, last) => {
      const [from, to] = [oldSeats.get(first), oldSeats.get(last)];
      if (from === undefined || from.list !== to?.list) return [];
      return from.list
        .slice(from.at, to.at + 1)
        .flatMap(({ paragraph }) => (isNumbered(paragraph) ? [paragraph] : []));
    },
  };
}

function isNumbered(paragraph: Paragraph | undefined): paragraph is NumberedParagraph {
  return paragraph !== undefined && paragraph.kind !== 'preambular';
}

function seatsIn(arrangement: Arrangement): ReadonlyMap<Paragraph, Seat> {
  const seats = new Map<Paragraph, Seat>();
  for (const { slots } of listsOf(arrangement)) {
    const list = slots.filter(({ paragraph }) => paragraph !== undefined);
    for (const [at, { paragraph }] of list.entries()) {
      if (paragraph !== undefined) seats.set(paragraph, { list, at });
    }
  }
  return seats;
}

/** In the order of the text: a paragraph, then those below it. */
function orderIn(arrangement: Arrangement): ReadonlyMap<Paragraph, number> {
  const order = new Map<Paragraph, number>();
  const visit = ({ paragraph, below }: Slot) => {
    if (paragraph !== undefined) order.set(paragraph, order.size);
    below.forEach(visit);
  };
  for (const sections of arrangement) {
    for (const { preambular, operative } of sections) {
      preambular.forEach(visit);
      operative.forEach(visit);
    }
  }
  return order;
}
