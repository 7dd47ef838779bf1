/** Operative paragraphs that have no number, and how they are given one. */
import type { Operative } from '../syntax/nodes.ts';
import type { Edit } from '../text/edit.ts';
import { span } from '../text/span.ts';

/** A bullet in its place is no number. */
export function isNumberless({ marker }: Operative): boolean {
  return marker === undefined || marker.series === 'bullet';
}

/** Puts the number before the words, in the place of a bullet. */
export function numbered({ marker, body }: Operative, number: string): Edit {
  const { start } = body.span;
  return { span: span(marker?.span.start ?? start, start), newText: `${number}. ` };
}
