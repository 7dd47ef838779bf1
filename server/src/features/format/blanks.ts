/** Blanks between words and between paragraphs. */
import { isBlank } from '../../syntax/lines.ts';
import { span, type Span } from '../../text/span.ts';

/** Nothing but spaces, tabs and line breaks: page breaks and rarer signs are not formatting's to remove */
const usual = /^[ \t\u00a0\n\r]*$/;

/** Whether some blanks may be replaced by others. */
export function areUsual(blanks: string): boolean {
  return usual.test(blanks);
}

/** A stretch without the blanks at both ends. */
export function trimmed(draft: string, { start, end }: Span): Span {
  let first = start;
  while (first < end && isBlank(draft.charCodeAt(first))) first += 1;
  let last = end;
  while (last > first && isBlank(draft.charCodeAt(last - 1))) last -= 1;
  return span(first, last);
}

const lineBreak = /\r\n|[\n\r]/g;

/** How many line breaks there are. */
export function breaksIn(blanks: string): number {
  return blanks.match(lineBreak)?.length ?? 0;
}

/** What stands behind the last line break: the indentation of the line. */
export function lastLine(blanks: string): string {
  return blanks.slice(Math.max(blanks.lastIndexOf('\n'), blanks.lastIndexOf('\r')) + 1);
}

/** The line ending most lines of a draft have. */
export function lineEnding(draft: string): string {
  const breaks = draft.split('\n').length - 1;
  const returns = draft.split('\r\n').length - 1;
  return returns * 2 > breaks ? '\r\n' : '\n';
}

/** The same blanks or lines with one kind of line ending. */
export function withLineEnds(words: string, lineEnd: string): string {
  return words.replace(lineBreak, lineEnd);
}
