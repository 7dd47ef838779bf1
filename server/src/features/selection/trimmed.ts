/** A stretch of a text without the blanks at its ends. */
import { span, type Span } from '../../text/span.ts';

export function trimmed(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && text.charAt(from) === ' ') from++;
  while (to > from && text.charAt(to - 1) === ' ') to--;
  return span(from, to);
}
