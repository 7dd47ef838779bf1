/** Lines that belong to a page and not to its text: page numbers, running heads, job numbers. */
import { pageLineKind, type PageLineKind } from '../syntax/pageLine.ts';
import { span, type Span } from '../text/span.ts';
import { greatest } from '../text/greatest.ts';

/** Lines that follow one another with nothing but empty lines between them. */
export interface PageLines extends Span {
  /** The first of them, where symbols are all they are. */
  readonly symbol?: string;
}

interface Line extends Span {
  /** `title`: the words of the title again. */
  readonly kind: PageLineKind | 'title';
}

/**
 * All of them in order. A number or the title on a line of its own is one of a page only beside another such line, as two symbols
 * may be listed one below the other. Titles are those of the draft.
 */
export function pageLinesIn(text: string, titles: ReadonlySet<string>): readonly PageLines[] {
  return grouped(text, linesIn(text, titles)).flatMap((group): readonly PageLines[] => {
    const [first, last] = [group[0], group.at(-1)];
    if (first === undefined || last === undefined) return [];
    const kinds = new Set(group.map(({ kind }) => kind));
    const isCertain =
      kinds.has('certain') || kinds.has('fraction') || (kinds.has('symbol') && kinds.size > 1);
    const isSymbol = kinds.size === 1 && kinds.has('symbol');
    if (!isCertain && !isSymbol) return [];
    return [
      {
        ...span(first.start, last.end),
        ...(isSymbol && { symbol: text.slice(first.start, first.end) }),
      },
    ];
  });
}

/** Looked for from line to line: most of them are long. */
function linesIn(text: string, titles: ReadonlySet<string>): readonly Line[] {
  const longest =
    greatest(
      Array.from(titles, ({ length }) => length),
      60,
    ) + 20;
  const lines: Line[] = [];
  let start = 0;
  while (start < text.length) {
    const lineBreak = text.indexOf('\n', start);
    const end = lineBreak === -1 ? text.length : lineBreak;
    if (end - start <= longest) addLine(lines, text, { start, end }, titles);
    start = end + 1;
  }
  return lines;
}

function addLine(lines: Line[], text: string, line: Span, titles: ReadonlySet<string>): void {
  const written = text.slice(line.start, line.end);
  const words = written.trim();
  const kind = titles.has(words) ? 'title' : pageLineKind(words);
  if (kind === undefined) return;
  const start = line.start + written.length - written.trimStart().length;
  lines.push({ start, end: start + words.length, kind });
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
