/** What under the cursor can be given another name. */
import type { Resolution } from '../../model/resolution.ts';
import { refuse, type Refusal } from '../../text/refusal.ts';
import { unreachable } from '../../text/unreachable.ts';
import type { CallPlace, NotePlace, Place, ReferencePlace } from '../place/place.ts';
import { placeAt } from '../place/placeAt.ts';
import { acronymName } from './acronymName.ts';
import { footnoteName, type Footnote } from './footnoteName.ts';
import { mentionedName, notInAnnexes } from './mentionedName.ts';
import type { Nameable } from './nameable.ts';
import { numeralName } from './numeralName.ts';
import { paragraphName } from './paragraphName.ts';

/** Refuses, and says why, where there is nothing that can be renamed. */
export function nameableAt(resolution: Resolution, offset: number): Nameable | Refusal {
  const acronym = acronymName(resolution, offset);
  if (acronym !== undefined) return acronym;
  const place = placeAt(resolution, offset);
  return place === undefined ? refuse(nothingHere) : nameableIn(resolution, place, offset);
}

const nothingHere =
  'Nothing here can be renamed: put the cursor on the number of a paragraph or annex, on a footnote number or on an acronym';

function nameableIn(resolution: Resolution, place: Place, offset: number): Nameable | Refusal {
  switch (place.kind) {
    case 'label':
      return paragraphName(resolution, place.label, place.label.marker.labelSpan);
    case 'reference':
      return referred(resolution, place, offset);
    case 'call':
    case 'note':
      return footnoteName(resolution, footnoteOf(resolution, place), place.span);
    case 'annex':
    case 'heading':
      return numeralName(resolution, place);
    case 'annexed':
      return refuse(notInAnnexes);
    case 'citation':
      return refuse('The number of another resolution is not for this draft to change');
    case 'opening':
      return refuse(nothingHere);
    default:
      return unreachable(place);
  }
}

function referred(
  resolution: Resolution,
  { mentions }: ReferencePlace,
  offset: number,
): Nameable | Refusal {
  const [only, ...others] = mentions;
  return only === undefined || others.length > 0
    ? refuse('Put the cursor on the number or letter you want to change')
    : mentionedName(resolution, only, offset);
}

function footnoteOf({ footnotes }: Resolution, place: CallPlace | NotePlace): Footnote {
  if (place.kind === 'note') {
    const { note, calls } = place.paired;
    return { label: note.label, note, calls };
  }
  const { note, call } = place.paired;
  const calls = footnotes.calls
    .filter((other) => other.note === note && other.call.label === call.label)
    .map((other) => other.call);
  return { label: call.label, note, calls };
}
