/** Lines that belong to a page and not to its text: page numbers, running heads, job numbers. */
import { span, type Span } from '../text/span.ts';

/** Lines that follow one another with nothing but empty lines between them. */
export interface PageLines extends Span {
  readonly count: number;
  /** The symbol of the first of them, if that is all it says. */
  readonly symbol: string | undefined;
}

interface Line extends Span {
  readonly kind: 'symbol' | 'number' | 'other';
}

/**
 * `2/4`, `2/4 19-16322`, `GE.19-12345 (E)`, `19-16322 (E) 041019`, `Page 3 of 4`, `/...`, `*1916322*`; and on lines of their
 * own `A/C.3/74/L.5` and `3`
 */
const pageLine =
  /^[ \t\f]*(?:(?:\d{1,3}\/\d{1,3}[ \t]+)?(?:[A-Z]{1,2}\.)?\d{2}-\d{5}(?:[ \t]?\([A-Z]\))?(?:[ \t]+\d{6})?(?:[ \t]+\d{1,3}\/\d{1,3})?|\d{1,3}\/\d{1,3}|Page \d{1,3}(?: of \d{1,3})?|\/(?:\.{3}|…)|\*\d{7}\*|(?<symbol>[AEST]\/[\w./()-]{2,39}[\w)]\*?)|(?<number>\d{1,3}))[ \t]*\r?$/my;

/** All of them in order. A number on a line of its own is one of a page only beside another such line. */
export function pageLinesIn(text: string): readonly PageLines[] {
  return grouped(text, linesIn(text)).flatMap((group): readonly PageLines[] => {
    const [first, last] = [group[0], group.at(-1)];
    if (first === undefined || last === undefined) return [];
    if (group.every(({ kind }) => kind === 'number')) return [];
    const symbol = first.kind === 'symbol' ? text.slice(first.start, first.end) : undefined;
    return [{ ...span(first.start, last.end), count: group.length, symbol }];
  });
}

/** Looked for from line to line: most of them are long, and begin with a letter. */
function linesIn(text: string): readonly Line[] {
  const lines: Line[] = [];
  let at = 0;
  do {
    pageLine.lastIndex = at;
    const found = pageLine.exec(text);
    if (found !== null) lines.push(lineOf(found));
    at = text.indexOf('\n', at) + 1;
  } while (at > 0);
  return lines;
}

function lineOf({ 0: line, index, groups }: RegExpExecArray): Line {
  const start = index + line.length - line.trimStart().length;
  const kind = groups?.['number'] !== undefined ? 'number' : 'other';
  return {
    start,
    end: start + line.trim().length,
    kind: groups?.['symbol'] === undefined ? kind : 'symbol',
  };
}

function grouped(text: string, lines: readonly Line[]): readonly (readonly Line[])[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const end = group?.at(-1)?.end;
    if (group !== undefined && text.slice(end, line.start).trim() === '') group.push(line);
    else groups.push([line]);
  }
  return groups;
}
