/** The lines of a part of a text, with their words. */
import { linesOf } from '../../syntax/lines.ts';
import { slice, type Span } from '../../text/span.ts';

/** From where the line begins to where its words end; of a line without words both are the same. */
export interface LineWithin extends Span {
  /** Without blanks at both ends. */
  readonly words: string;
}

export function linesWithin(text: string, place: Span): readonly LineWithin[] {
  const part = slice(text, place);
  return linesOf(part).map(({ start, words, blank }) => ({
    start: place.start + start,
    end: place.start + (blank ? start : words.end),
    words: slice(part, words),
  }));
}
