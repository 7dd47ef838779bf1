/** The paragraphs that "paragraphs 2 to 4" speaks of. */
import { pathAbove } from './pathAbove.ts';
import type { Label } from './numbering.ts';
import type { Mention } from './reference.ts';
import type { Resolution } from './resolution.ts';

/**
 * Those of one list that bear the numbers from one end to the other, in the order of the draft, and those between the ends whose
 * number is a slip: of 1 2 9 4 "1 to 4" covers all, of 1 3 2 4 "1 to 3" the first three. Empty where the ends are not of one list.
 */
export function coveredBy({ numbering }: Resolution, from: Mention, to: Mention): readonly Label[] {
  const [first, last] = [from, to].map(({ target }) =>
    target.kind === 'paragraph'
      ? numbering.find(({ paragraph }) => paragraph === target.paragraph)
      : undefined,
  );
  if (first === undefined || last === undefined || !areOfOneList(first, last)) return [];
  const list = numbering.filter((label) => areOfOneList(label, first));
  const [start, end] = [list.indexOf(first), list.indexOf(last)];
  return list.filter(
    (label, at) => isBetween(label, first, last) || (at > start && at < end && isSlip(label, list)),
  );
}

/** Which list a paragraph is counted in: "1 to 3" of one part says nothing of another. */
export function areOfOneList(one: Label, other: Label): boolean {
  return one.series === other.series && pathAbove(one.running) === pathAbove(other.running);
}

function isBetween({ marker }: Label, first: Label, last: Label): boolean {
  return compared(marker, first.marker) >= 0 && compared(marker, last.marker) <= 0;
}

type Numbered = Label['marker'];

function compared(one: Numbered, other: Numbered): number {
  return one.value - other.value || one.latin - other.latin;
}

/** Whether the number is none of the list, or rightly another's. */
function isSlip({ fault, marker, path }: Label, list: readonly Label[]): boolean {
  if (fault === undefined) return false;
  return (
    marker.value > list.length || list.some((one) => one.fault === undefined && one.path === path)
  );
}
