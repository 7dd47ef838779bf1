/** The lines something stands on, so that they can be taken out. */
import { span, type Span } from '../../text/span.ts';

/** With the break behind the last of them; where no words stand on the line before them, with the empty lines behind them, too. */
export function wholeLines(text: string, { start, end }: Span): Span {
  const first = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  if (lineEnd === -1) return span(first, text.length);
  const lineBefore = text.slice(text.lastIndexOf('\n', first - 2) + 1, first);
  return span(first, lineBefore.trim() === '' ? endOfEmpty(text, lineEnd + 1) : lineEnd + 1);
}

/** Where the empty lines end that begin at an offset. */
function endOfEmpty(text: string, start: number): number {
  let reached = start;
  for (let end = text.indexOf('\n', start); end !== -1; end = text.indexOf('\n', reached)) {
    if (text.slice(reached, end).trim() !== '') break;
    reached = end + 1;
  }
  return reached;
}
