/** What a number or heading under the cursor names. */
import { unreachable } from '../../text/unreachable.ts';
import type { Subject } from './mentionsOf.ts';
import type { AnnexPlace, HeadingPlace, LabelPlace } from './place.ts';

export function subjectOf(place: AnnexPlace | HeadingPlace | LabelPlace): Subject {
  switch (place.kind) {
    case 'label':
      return { kind: 'paragraph', paragraph: place.label.paragraph };
    case 'annex':
      return { kind: 'annex', annex: place.annex };
    case 'heading':
      return { kind: 'heading', heading: place.heading };
    default:
      return unreachable(place);
  }
}
