/** One kind of line break while a text is tidied, and its own kind again afterwards. */
import { span, type Span } from '../../text/span.ts';

interface PastedLines {
  readonly draft: string;
  readonly place: Span;
  /** Gives a tidied text the line breaks of the text as it was. */
  readonly asWritten: (draft: string) => string;
}

/** Windows, old Macs, and the line separator of word processors */
const lineBreak = /\r\n?|\u2028/g;

/** The paragraph separator of word processors */
const paragraphBreak = /\u2029/g;

export function pastedLines(text: string, place: Span): PastedLines {
  const plain = (words: string) => words.replace(lineBreak, '\n').replace(paragraphBreak, '\n\n');
  const isWindows = text.includes('\r\n');
  const start = plain(text.slice(0, place.start)).length;
  return {
    draft: plain(text),
    place: span(start, start + plain(text.slice(place.start, place.end)).length),
    asWritten: (draft) => (isWindows ? draft.replaceAll('\n', '\r\n') : draft),
  };
}
