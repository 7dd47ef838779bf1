/** The line a place of a text stands in: counted, and quoted around the place. */
import { span, type Span } from '../../server/src/text/span.ts';

/** The number of the line an offset stands in, counted from 1. */
export function lineNumber(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1))
    line += 1;
  return line;
}

/** The lines a span touches, without the last line break. */
export function linesAround(text: string, { start, end }: Span): Span {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', Math.max(start, end - 1));
  return span(from, to < 0 ? text.length : to);
}

/** How much of a line is quoted on either side of the words meant. */
const around = 48;

/** `… of the mandate«,» as set out in …`: the words meant, and some of the line on either side. */
export function quotedLine(text: string, place: Span): string {
  const line = linesAround(text, place);
  const start = Math.max(line.start, place.start - around);
  const end = Math.min(line.end, place.end + around);
  const words = [
    start > line.start ? '…' : '',
    text.slice(start, place.start),
    '«',
    shortMiddle(text.slice(place.start, place.end)),
    '»',
    text.slice(place.end, end),
    end < line.end ? '…' : '',
  ];
  return words.join('').replace(/\s+/g, ' ').trim();
}

function shortMiddle(words: string): string {
  return words.length <= 2 * around ? words : `${words.slice(0, around)} … ${words.slice(-around)}`;
}
