/** What goes with lines that are taken out of a draft. */
import { span, type Span } from '../../text/span.ts';

/** Lines with the blanks to the next text, or where none follows, from the text before. */
export function withGap(draft: string, { start, end }: Span): Span {
  const rest = draft.slice(end);
  const gap = rest.length - rest.trimStart().length;
  if (rest.trim() !== '') {
    // The next line keeps its indent.
    const next = draft.lastIndexOf('\n', end + gap - 1) + 1;
    return span(start, Math.max(end, next));
  }
  return span(draft.slice(0, start).trimEnd().length, end);
}
