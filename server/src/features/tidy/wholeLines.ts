/** The lines something stands on, so that they can be taken out. */
import { span, type Span } from '../../text/span.ts';

/** With the break behind the last of them; where an empty line stands before them, with the empty lines behind them, too. */
export function wholeLines(text: string, { start, end }: Span): Span {
  const first = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  if (lineEnd === -1) return span(first, text.length);
  if (!emptyLineEnd.test(text.slice(Math.max(0, first - longest), first)))
    return span(first, lineEnd + 1);
  emptyLines.lastIndex = lineEnd + 1;
  emptyLines.test(text);
  return span(first, Math.max(lineEnd + 1, emptyLines.lastIndex));
}

const longest = 80;

/** An empty line, or the beginning of the draft */
const emptyLineEnd = /(?:^|\n)[^\S\n]*\n$|^$/;

const emptyLines = /(?:[^\S\n]*\n)*/y;
