/** The lines something stands on, with the break behind the last of them. */
import { span, type Span } from '../../text/span.ts';

/** A page break ends a line, too. */
const lineBreak = /[\n\f]/g;

export function wholeLines(text: string, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && !'\n\f'.includes(text.charAt(from - 1))) from -= 1;
  lineBreak.lastIndex = end;
  return span(from, lineBreak.test(text) ? lineBreak.lastIndex : text.length);
}
