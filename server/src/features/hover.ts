/** What an editor shows beside the words under the cursor. */
import type { Library } from '../corpus/known.ts';
import type { Resolution } from '../model/resolution.ts';
import type { Span } from '../text/span.ts';
import { unreachable } from '../text/unreachable.ts';
import { acronymText } from './hover/acronymText.ts';
import { citationText } from './hover/citationText.ts';
import { callsOfNote, noteOfCall } from './hover/noteText.ts';
import { openingText } from './hover/openingText.ts';
import { referenceText } from './hover/referenceText.ts';
import { referredTo } from './hover/referredTo.ts';
import { placeAt } from './place/placeAt.ts';
import type { Place } from './place/place.ts';
import type { LinkLanguage } from './writing/officialLink.ts';

export interface Hover {
  readonly span: Span;
  /** Text of the draft and of the corpus in it is escaped. */
  readonly markdown: string;
}

export interface HoverOptions {
  /** In which language links to the official document system open. */
  readonly language: LinkLanguage;
}

/** Absent where nothing is to be said. */
export function hoverAt(
  resolution: Resolution,
  library: Library,
  offset: number,
  options: HoverOptions = { language: 'en' },
): Hover | undefined {
  const place = placeAt(resolution, offset);
  const markdown = place && markdownOf(place, resolution, library, options);
  if (place === undefined || markdown === undefined) return acronymText(resolution, offset);
  return { span: place.span, markdown };
}

function markdownOf(
  place: Place,
  resolution: Resolution,
  library: Library,
  options: HoverOptions,
): string | undefined {
  switch (place.kind) {
    case 'citation':
      return citationText(resolution, library, place.citation, options);
    case 'reference':
      return referenceText(resolution, place.reference, place.mentions);
    case 'call':
      return noteOfCall(place.paired);
    case 'note':
      return callsOfNote(resolution, place.paired);
    case 'opening':
      return openingText(place.opening, place.paragraph.kind);
    case 'label':
    case 'annex':
    case 'heading':
    case 'annexed':
      return referredTo(resolution, place);
    default:
      return unreachable(place);
  }
}
