/** What is marked while the cursor rests on a number, a reference, a footnote, a citation or an abbreviation. */
import type { Resolution } from '../model/resolution.ts';
import type { Span } from '../text/span.ts';
import { acronymAt } from './place/acronymAt.ts';
import { occurrencesOf } from './place/occurrencesOf.ts';
import { placeAt } from './place/placeAt.ts';

export interface Highlight {
  readonly span: Span;
  /** `write`: the number, mark or heading itself, or the place that introduces an abbreviation; `read`: where it is spoken of. */
  readonly kind: 'write' | 'read';
}

/** In order of the draft; empty where the cursor stands on plain words. */
export function highlightsAt(resolution: Resolution, offset: number): readonly Highlight[] {
  const place = placeAt(resolution, offset);
  const found =
    place === undefined ? acronymAt(resolution, offset) : occurrencesOf(resolution, place);
  if (found === undefined) return [];
  const all: readonly Highlight[] = [
    ...found.declarations.map((span) => ({ span, kind: 'write' as const })),
    ...found.mentions.map((span) => ({ span, kind: 'read' as const })),
  ];
  return onceEach(all.toSorted((a, b) => a.span.start - b.span.start));
}

/** A reference with several numbers leads to several things, which may be spoken of in the same words. */
function onceEach(highlights: readonly Highlight[]): readonly Highlight[] {
  return [...new Map(highlights.map((one) => [`${one.span.start} ${one.span.end}`, one])).values()];
}
