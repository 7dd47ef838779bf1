/** The paragraphs that "paragraphs 2 to 4" speaks of. */
import type { NumberedParagraph } from '../syntax/nodes.ts';
import { pathAbove } from './pathAbove.ts';
import type { Label } from './numbering.ts';
import type { Mention } from './reference.ts';
import type { Resolution } from './resolution.ts';

/** What a range covers, in the order of the draft, with what stands between: absent where that is not covered. */
export type Covered = readonly (Label | undefined)[];

/**
 * Those of one list that bear the numbers from one end to the other, and those between the ends whose number is a slip: of 1 2 9 4
 * "1 to 4" covers all, of 1 3 2 4 "1 to 3" the first three. Empty where the ends are not of one list.
 */
export function coverageIn({ numbering }: Resolution): (from: Mention, to: Mention) => Covered {
  const seats = seatsIn(numbering);
  const seatOf = ({ target }: Mention) =>
    target.kind === 'paragraph' ? seats.get(target.paragraph) : undefined;
  return (from, to) => {
    const [first, last] = [seatOf(from), seatOf(to)];
    if (first === undefined || first.list !== last?.list) return [];
    const { labels, rightPaths } = first.list;
    const covered = labels.map((label, at) => {
      const isBetween = compared(label, first.label) >= 0 && compared(label, last.label) <= 0;
      const isMeant = at > first.at && at < last.at && isSlip(label, labels.length, rightPaths);
      return isBetween || isMeant ? label : undefined;
    });
    const isThere = (label: Label | undefined) => label !== undefined;
    return covered.slice(covered.findIndex(isThere), covered.findLastIndex(isThere) + 1);
  };
}

/** Paragraphs that are counted together: "1 to 3" of one part says nothing of another. */
interface List {
  readonly labels: Label[];
  readonly rightPaths: Set<string>;
}

interface Seat {
  readonly label: Label;
  readonly list: List;
  readonly at: number;
}

function seatsIn(numbering: readonly Label[]): ReadonlyMap<NumberedParagraph, Seat> {
  const lists = new Map<string, List>();
  const seats = new Map<NumberedParagraph, Seat>();
  for (const label of numbering) {
    const key = `${label.series} ${pathAbove(label.running)}`;
    const list = lists.get(key) ?? { labels: [], rightPaths: new Set<string>() };
    lists.set(key, list);
    seats.set(label.paragraph, { label, list, at: list.labels.length });
    list.labels.push(label);
    if (label.fault === undefined) list.rightPaths.add(label.path);
  }
  return seats;
}

function compared({ marker: one }: Label, { marker: other }: Label): number {
  return one.value - other.value || one.latin - other.latin;
}

/** Whether the number is none of the list, or rightly another's. */
function isSlip(
  { fault, marker, path }: Label,
  count: number,
  rightPaths: ReadonlySet<string>,
): boolean {
  return fault !== undefined && (marker.value > count || rightPaths.has(path));
}
