/** The lines something stands on, so that they can be taken out. */
import { span, type Span } from '../../text/span.ts';

/** A page break ends a line, too. */
const lineBreak = /[\n\f]/g;

/** With the break behind the last of them; where no words stand on the line before them, with the empty lines behind them, too. */
export function wholeLines(text: string, { start, end }: Span): Span {
  const first = startOfLine(text, start);
  const next = startOfNext(text, end);
  const lineBefore = text.slice(startOfLine(text, first - 1), first);
  return span(first, lineBefore.trim() === '' ? endOfEmpty(text, next) : next);
}

function startOfLine(text: string, offset: number): number {
  let start = Math.max(0, offset);
  while (start > 0 && !'\n\f'.includes(text.charAt(start - 1))) start -= 1;
  return start;
}

function startOfNext(text: string, offset: number): number {
  lineBreak.lastIndex = offset;
  return lineBreak.test(text) ? lineBreak.lastIndex : text.length;
}

/** Where the empty lines end that begin at an offset; a page break is none of them. */
function endOfEmpty(text: string, start: number): number {
  let reached = start;
  for (let end = text.indexOf('\n', start); end !== -1; end = text.indexOf('\n', reached)) {
    const line = text.slice(reached, end);
    if (line.trim() !== '' || line.includes('\f')) break;
    reached = end + 1;
  }
  return reached;
}
