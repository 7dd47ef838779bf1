/** The figures in the words of a paragraph: where dates, sums and numbers may be written otherwise than they should. */
import { matchesIn } from '../text/matches.ts';
import type { Figure, Looked } from './wordFinds.ts';

/** `21`, `2010`; each part of `65/230` and `1,500` */
const figure = /\d+/g;

/** In order; looked for once. */
export function figuresIn({ readable, finds }: Looked): readonly Figure[] {
  return (finds.figures ??= matchesIn(figure, readable.body.prose.text).map(
    ({ 0: { length }, index: start }) => ({ start, digits: length }),
  ));
}
