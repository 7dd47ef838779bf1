/** Tells a caption within a list from a heading: `Asset freeze` between a chapeau and its (a), `Travel ban` above its (b). */
import { goesOnWith, isFirstLabel } from './listsUnderWay.ts';
import type { Reading } from './reading.ts';
import { endOf, openChain } from './sketch.ts';

/** Whether the list of the open paragraph goes on, or begins below its colon, right behind the chunk that is being read. */
export function isCaption({ open, source, outlook: { marker } }: Reading): boolean {
  if (open === undefined || marker === undefined) return false;
  if (isFirstLabel(marker) && source.text.charAt(endOf(open) - 1) === ':') return true;
  const lists = openChain(open).flatMap(({ subparagraphs }) => subparagraphs.at(-1)?.marker ?? []);
  return goesOnWith(lists, marker);
}
