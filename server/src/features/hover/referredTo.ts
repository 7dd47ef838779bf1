/** From which places of the draft a paragraph, annex or section is referred to. */
import { placeNames } from '../../model/placeNames.ts';
import type { Resolution } from '../../model/resolution.ts';
import { slice } from '../../text/span.ts';
import { mentionsOf } from '../place/mentionsOf.ts';
import type { NamedPlace } from '../place/place.ts';
import { subjectOf } from '../place/subjectOf.ts';
import { escaped } from '../writing/escaped.ts';
import { listUnder } from './listUnder.ts';

/** Absent where nothing refers to it. */
export function referredTo(resolution: Resolution, place: NamedPlace): string | undefined {
  const mentions = mentionsOf(resolution, subjectOf(place));
  if (mentions.length === 0) return undefined;
  const names = placeNames(resolution);
  const lines = mentions.map(({ reference }) => {
    const from = (reference.from && names.get(reference.from.body)) ?? 'annexes and notes';
    return `- ${escaped(from)}: “${escaped(slice(resolution.tree.text, reference.span))}”`;
  });
  return listUnder('Referred to in', [...new Set(lines)]);
}
