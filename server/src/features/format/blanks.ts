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

const lineFeed = 10;
const carriageReturn = 13;

/** How many line breaks there are. */
export function breaksIn(blanks: string): number {
  let breaks = 0;
  for (let at = 0; at < blanks.length; at += 1) {
    const unit = blanks.charCodeAt(at);
    if (unit === lineFeed ? blanks.charCodeAt(at - 1) !== carriageReturn : unit === carriageReturn)
      breaks += 1;
  }
  return breaks;
}

/** What stands behind the last line break: the indentation of the line. */
export function lastLine(blanks: string): string {
  return blanks.slice(Math.max(blanks.lastIndexOf('\n'), blanks.lastIndexOf('\r')) + 1);
}

/** The line ending most lines of a draft have. */
export function lineEnding(draft: string): string {
  return timesOf('\r\n', draft) * 2 > timesOf('\n', draft) ? '\r\n' : '\n';
}

function timesOf(sign: string, draft: string): number {
  let times = 0;
  for (let at = draft.indexOf(sign); at !== -1; at = draft.indexOf(sign, at + sign.length))
    times += 1;
  return times;
}

const lineBreak = /\r\n|[\n\r]/g;

/** The same blanks or lines with one kind of line ending. */
export function withLineEnds(words: string, lineEnd: string): string {
  return words.replace(lineBreak, lineEnd);
}
