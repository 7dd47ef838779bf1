/** Several footnote calls raised as one, `<sup>5,6</sup>`: each stands alone. */
import type { Resolution } from '../../model/resolution.ts';
import type { Edit } from '../../text/edit.ts';
import { matchesIn } from '../../text/matches.ts';
import { span, type Span } from '../../text/span.ts';
import { within } from './within.ts';

/** `<sup>5,6</sup>`, `<sup>5, 6</sup>` */
const several = /<sup>(?<numbers>\d{1,3}(?:, ?\d{1,3}){1,9})<\/sup>/g;

export function raisedNumbers({ tree: { text } }: Resolution, place: Span): readonly Edit[] {
  const edits = matchesIn(several, text).map(({ 0: { length }, index, groups }) => ({
    span: span(index, index + length),
    newText: (groups?.['numbers'] ?? '')
      .split(/, ?/)
      .map((number) => `<sup>${number}</sup>`)
      .join(''),
  }));
  return within(place, edits);
}
