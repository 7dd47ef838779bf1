/** What is quoted at a place. */
import { matchesIn } from '../../text/matches.ts';
import { span, type Span } from '../../text/span.ts';

/** The words and the words with their marks, of each quotation around the place; positions in the text of a paragraph. */
export function quotationsAround(text: string, at: number): readonly Span[] {
  return quotationsIn(text)
    .filter(({ start, end }) => start <= at && at < end)
    .flatMap((quoted) => [quoted, span(quoted.start + 1, quoted.end - 1)]);
}

/** With their marks; the straight mark opens where nothing is open. */
function quotationsIn(text: string): readonly Span[] {
  const open: number[] = [];
  const found: Span[] = [];
  for (const { 0: sign, index } of matchesIn(marks, text)) {
    const start = sign === '“' ? undefined : open.pop();
    if (start !== undefined) found.push(span(start, index + 1));
    else if (sign !== '”') open.push(index);
  }
  return found;
}

/** `“`, `”`, `"` */
const marks = /[“”"]/g;
