/** What the conversion of a document leaves behind in its text. */
import type { Resolution } from '../model/resolution.ts';
import type { Span } from '../text/span.ts';
import type { Finding } from './rule.ts';

export type DebrisKind = 'hyphen' | 'word' | 'sign' | 'footnote' | 'furniture' | 'link';

export interface Debris extends Finding {
  readonly kind: DebrisKind;
}

/** Comments are nobody's text, and front matter is not in the document. */
export function isText({ outline, comments }: Resolution): (place: Span) => boolean {
  const start = outline.frontMatter?.span.end ?? 0;
  return (place) =>
    place.start >= start &&
    !comments.some(({ span }) => span.start <= place.start && place.start < span.end);
}
