/** Keeps in mind what the lists of a paragraph have come to, while a draft is cut into chunks. */
import { asRoman } from './markers.ts';
import type { Marker } from './nodes.ts';

/** The last label of each list, the outermost first. */
export type ListsUnderWay = readonly Marker[];

/** Nobody has more levels. */
const deepest = 4;

/** The lists once a label is read: it goes on with one of them, and those within come to their end, or begins another. */
export function withLabel(lists: ListsUnderWay, marker: Marker): ListsUnderWay {
  if (marker.series === 'arabic' || marker.series === 'bullet') return [];
  const at = lists.findLastIndex((last) => isNext(last, marker));
  const outer = at === -1 ? lists.slice(1 - deepest) : lists.slice(0, at);
  return [...outer, marker];
}

/** Whether a label is the next one of a list: `c.` where the last was `b.`, `iii.` where it was `ii.` */
export function goesOnWith(lists: ListsUnderWay, marker: Marker): boolean {
  return lists.some((last) => isNext(last, marker));
}

/** Whether a label is the first of a series: `a.`, `i.` */
export function isFirstLabel({ label }: Marker): boolean {
  return label === 'a' || label === 'i';
}

function isNext(last: Marker, next: Marker): boolean {
  if (last.form !== next.form) return false;
  if (last.series === next.series && next.value === last.value + 1) return true;
  const [before, after] = [asRoman(last), asRoman(next)];
  return before !== undefined && after?.value === before.value + 1;
}
