/** From which places of the draft a paragraph, annex or section is referred to. */
import type { Resolution } from '../../model/resolution.ts';
import { slice } from '../../text/span.ts';
import { mentionsOf } from '../place/mentionsOf.ts';
import { paragraphName } from '../place/paragraphName.ts';
import type { AnnexPlace, HeadingPlace, LabelPlace } from '../place/place.ts';
import { subjectOf } from '../place/subjectOf.ts';
import { escaped } from '../writing/escaped.ts';
import { listUnder } from './listUnder.ts';

/** Absent where nothing refers to it. */
export function referredTo(
  resolution: Resolution,
  place: AnnexPlace | HeadingPlace | LabelPlace,
): string | undefined {
  const lines = mentionsOf(resolution, subjectOf(place)).map(({ reference }) => {
    const from = reference.from && paragraphName(resolution, reference.from);
    const words = slice(resolution.tree.text, reference.span);
    return `- ${escaped(from ?? 'outside the numbered paragraphs')}: “${escaped(words)}”`;
  });
  return lines.length === 0 ? undefined : listUnder('Referred to in', [...new Set(lines)]);
}
