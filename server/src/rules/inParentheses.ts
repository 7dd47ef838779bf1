/** How the labels of a list are written in parentheses, so that it stays the list it is. */
import type { Marker, Subparagraph } from '../syntax/nodes.ts';
import { letter, roman, withLatin } from '../text/numerals.ts';
import { endingOf } from './ending.ts';
import type { ItemAbove, SubparagraphList } from './subparagraphLists.ts';

export interface InParentheses {
  readonly labelOf: (marker: Marker) => string;
  /**
   * `goesOn`: what stood apart by its style alone counts on from the list above it. `below`: it takes the numerals of the level below.
   * `full`: its letters fit neither way.
   */
  readonly letters: 'same' | 'goesOn' | 'below' | 'full';
}

/** `a)` below `(c)` is told apart from its list by its style alone, and would be a second (a) in it. */
export function inParentheses({ items, above }: SubparagraphList, draft: string): InParentheses {
  const [first] = items;
  if (first === undefined || above === undefined || isToldApart(first, above.item, draft)) {
    return { labelOf: ({ label }) => label, letters: 'same' };
  }
  const { value, series } = above.item.marker;
  if (above.place === 'last' && isClosed(above, draft)) {
    return { labelOf: written(series, value), letters: 'goesOn' };
  }
  const lower = series === 'letter' ? 'roman' : 'letter';
  const labelOf = written(lower, 0);
  return { labelOf, letters: labelOf(first.marker) === letter(value + 1) ? 'full' : 'below' };
}

/** By its numerals, or by standing deeper. */
function isToldApart(first: Subparagraph, item: Subparagraph, draft: string): boolean {
  return (
    first.marker.series !== item.marker.series ||
    columnOf(draft, first.marker) > columnOf(draft, item.marker)
  );
}

function columnOf(draft: string, { span: { start } }: Marker): number {
  return start - (draft.lastIndexOf('\n', start - 1) + 1);
}

/** With the mark of an item: a colon, or a word alone, leads to a list of its own. */
function isClosed({ item }: ItemAbove, draft: string): boolean {
  return [';', ',', '.'].includes(endingOf(item.body, draft)?.mark ?? '');
}

function written(series: Marker['series'], before: number): InParentheses['labelOf'] {
  const sign = series === 'letter' ? letter : roman;
  return ({ value, latin }) => withLatin(sign(before + value), latin);
}
