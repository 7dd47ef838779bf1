/** Which text the cursor stands for: a cited one, or on title and organ line the draft itself. */
import type { Known, Library } from '../../corpus/known.ts';
import type { Resolution } from '../../model/resolution.ts';
import { touches, type Span } from '../../text/span.ts';
import { placeAt } from '../place/placeAt.ts';

export type TextAt =
  | { readonly kind: 'draft'; readonly span: Span }
  | { readonly kind: 'known'; readonly known: Known; readonly span: Span };

/** Absent elsewhere, and on a citation of a text nothing is known of. */
export function textAt(
  resolution: Resolution,
  library: Library,
  offset: number,
): TextAt | undefined {
  const place = placeAt(resolution, offset);
  if (place?.kind === 'citation') {
    const { organ, number, span } = place.citation;
    const known = organ && library.of(organ.name, number);
    return known && { kind: 'known', known, span };
  }
  const { title, parts } = resolution.outline;
  const own = [title?.body.span, ...parts.map(({ organLine }) => organLine?.span)];
  const span = own.find((one) => one !== undefined && touches(one, offset));
  return span && { kind: 'draft', span };
}
