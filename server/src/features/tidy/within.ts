/** Edits that keep to the part of the draft that is to be tidied. */
import type { Edit } from '../../text/edit.ts';
import { encloses, type Span } from '../../text/span.ts';

export function within(place: Span, edits: readonly Edit[]): readonly Edit[] {
  return edits.filter(({ span }) => encloses(place, span));
}
