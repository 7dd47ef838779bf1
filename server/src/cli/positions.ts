/** Lines and columns of a text, as the protocol counts them: from 0, in UTF-16 code units. */
import { lastUpTo } from '../text/lastUpTo.ts';
import type { Span } from '../text/span.ts';

interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

export interface Positions {
  readonly at: (offset: number) => Position;
  readonly range: (span: Span) => Range;
  /** Absent where the text has no such place. */
  readonly offset: (position: Position) => number | undefined;
}

/** `\r\n`, `\n` or `\r` */
const lineBreak = /\r\n|\n|\r/g;

export function positionsIn(text: string): Positions {
  const breaks = [...text.matchAll(lineBreak)];
  const starts = [0, ...breaks.map((found) => found.index + found[0].length)];
  const ends = [...breaks.map((found) => found.index), text.length];

  function at(offset: number): Position {
    const line = lastUpTo(starts, offset);
    const start = starts[line] ?? 0;
    return { line, character: Math.min(offset, ends[line] ?? text.length) - start };
  }

  function offset({ line, character }: Position): number | undefined {
    const start = starts[line];
    const end = ends[line];
    if (start === undefined || end === undefined || character < 0) return undefined;
    return start + character <= end ? start + character : undefined;
  }

  return { at, range: ({ start, end }) => ({ start: at(start), end: at(end) }), offset };
}
