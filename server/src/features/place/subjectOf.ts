/** What a number or heading under the cursor names. */
import { unreachable } from '../../text/unreachable.ts';
import type { Subject } from './mentionsOf.ts';
import type { NamedPlace } from './place.ts';

/** What a reference to it would lead to. */
export function subjectOf(place: NamedPlace): Subject {
  switch (place.kind) {
    case 'label':
      return { kind: 'paragraph', paragraph: place.label.paragraph };
    case 'annex':
      return { kind: 'annex', annex: place.annex };
    case 'annexed':
      return { kind: 'annexed', label: place.label };
    case 'heading':
      return { kind: 'heading', heading: place.heading };
    default:
      return unreachable(place);
  }
}
