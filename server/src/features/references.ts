/** Everywhere a draft speaks of the paragraph, note, annex, section or resolution under the cursor. */
import type { Resolution } from '../model/resolution.ts';
import type { Span } from '../text/span.ts';
import { occurrencesOf } from './place/occurrencesOf.ts';
import { placeAt } from './place/placeAt.ts';

export interface ReferencesOptions {
  /** Whether the number, mark or heading itself is among them. */
  readonly declaration: 'with' | 'without';
}

/** In order of the draft. */
export function referencesAt(
  resolution: Resolution,
  offset: number,
  { declaration }: ReferencesOptions,
): readonly Span[] {
  const place = placeAt(resolution, offset);
  const found = place && occurrencesOf(resolution, place);
  if (found === undefined) return [];
  const declared = declaration === 'with' ? found.declarations : [];
  return [...declared, ...found.mentions].toSorted((a, b) => a.start - b.start);
}
