/** The lines something stands on, with the break behind the last of them. */
import { span, type Span } from '../../text/span.ts';

export function wholeLines(text: string, { start, end }: Span): Span {
  const lineEnd = text.indexOf('\n', end);
  return span(text.lastIndexOf('\n', start - 1) + 1, lineEnd === -1 ? text.length : lineEnd + 1);
}
