/** The lines of a draft with their blanks measured. */
import type { Span } from '../text/span.ts';

/** `start` to `end` is the line without its line break; `words` what is left of it without blanks at both ends. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly words: Span;
  readonly blank: boolean;
}

/** Cuts a text into lines. A form feed ends a line like a line break does. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  const endFrom = endsIn(text);
  let start = 0;
  for (let end = endFrom(0); end !== -1; end = endFrom(start)) {
    lines.push(lineFrom(text, start, end));
    start = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
  lines.push(lineFrom(text, start, text.length));
  return lines;
}

/** Carriage return, form feed, the separators of lines and of paragraphs: most drafts have none of them. */
const rareEnds = ['\r', '\f', '\u2028', '\u2029'];

/** Gives where the first line ends that does so behind an offset; -1 for the last. */
function endsIn(text: string): (from: number) => number {
  if (!rareEnds.some((sign) => text.includes(sign))) return (from) => text.indexOf('\n', from);
  // It keeps its place, and is nobody else's.
  const lineEnd = /[\n\r\f\u2028\u2029]/g;
  return (from) => {
    lineEnd.lastIndex = from;
    return lineEnd.exec(text)?.index ?? -1;
  };
}

function lineFrom(text: string, start: number, end: number): Line {
  let first = start;
  while (first < end && isBlank(text.charCodeAt(first))) first++;
  let last = end;
  while (last > first && isBlank(text.charCodeAt(last - 1))) last--;
  return { start, end, words: { start: first, end: last }, blank: first === last };
}

/** Whether a UTF-16 unit is white space a reader does not see; the byte order mark counts as such. */
export function isBlank(unit: number): boolean {
  if (unit <= 32) return true;
  if (unit < 160) return unit === 133;
  return unit === 160 || unit === 0xfeff || (unit >= 0x2000 && unit <= 0x200b) || isRareBlank(unit);
}

function isRareBlank(unit: number): boolean {
  return (
    unit === 0x1680 ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000
  );
}
