/** Lines that belong to a page and not to its text: page numbers, running heads, job numbers. */
import { endsClause } from '../syntax/clause.ts';
import { pageLineKind, type PageLineKind } from '../syntax/pageLine.ts';
import { isSmallLetter } from '../text/letters.ts';
import { span, type Span } from '../text/span.ts';
import { runningHeadOf } from './runningHead.ts';
import { greatest } from '../text/greatest.ts';

/** Lines that follow one another with nothing but empty lines between them. */
export interface PageLines extends Span {
  /** The first of them, where symbols, or symbols beside words, are all they are: only others like it make it a running head. */
  readonly head?: string;
}

interface Line extends Span {
  /** `title`: the words of the title again; `wide` and `narrow`: a symbol beside other words. */
  readonly kind: PageLineKind | 'title' | 'wide' | 'narrow';
  /** Beside the symbol. */
  readonly words?: string;
}

/**
 * All of them in order. A number or the title on a line of its own is one of a page only beside another such line, as two symbols
 * may be listed one below the other. Titles are those of the draft.
 */
export function pageLinesIn(text: string, titles: ReadonlySet<string>): readonly PageLines[] {
  return grouped(text, linesIn(text, titles)).flatMap((group): readonly PageLines[] => {
    const [first, last] = [group[0], group.at(-1)];
    if (first === undefined || last === undefined) return [];
    const place = span(first.start, last.end);
    if (isCertain(text, group, place, titles)) return [place];
    const head = headOf(text, group);
    return head === undefined ? [] : [{ ...place, head }];
  });
}

/** Words beside a symbol are of a page where they are the title, or where they stand in the middle of a sentence. */
function isCertain(
  text: string,
  group: readonly Line[],
  place: Span,
  titles: ReadonlySet<string>,
): boolean {
  const kinds = new Set(group.map(({ kind }) => kind));
  const isNumbered = kinds.has('certain') || kinds.has('fraction');
  const [words, others] = wordsIn(group);
  if (words === undefined) return isNumbered || isSymbolBeside(kinds);
  if (others !== undefined) return false;
  if (titles.has(words) || (kinds.has('wide') && isNumbered)) return true;
  return (kinds.has('wide') || isNumbered) && isWithinSentence(text, place);
}

function isSymbolBeside(kinds: ReadonlySet<Line['kind']>): boolean {
  return kinds.has('symbol') && (kinds.has('number') || kinds.has('title'));
}

/** Different words beside symbols are rows of a list. */
function wordsIn(group: readonly Line[]): readonly string[] {
  return [...new Set(group.flatMap(({ words = [] }) => words))];
}

/** What must stand elsewhere, too; page numbers beside it are others there. */
function headOf(text: string, group: readonly Line[]): string | undefined {
  const worded = group.find(({ words }) => words !== undefined);
  const isAlone = group.every(({ kind }) => kind === 'symbol');
  const isOne = wordsIn(group).length === 1 && group.every((line) => isBeside(line));
  const line = isAlone ? group[0] : isOne ? worded : undefined;
  return line && text.slice(line.start, line.end).replace(/\s+/g, ' ');
}

function isBeside({ kind, words }: Line): boolean {
  return words !== undefined || kind === 'fraction' || kind === 'certain' || kind === 'number';
}

/** What stands above ends no clause, and what stands below goes on in small letters. */
function isWithinSentence(text: string, { start, end }: Span): boolean {
  let above = start;
  while (above > 0 && isSpace(text.charAt(above - 1))) above -= 1;
  let below = end;
  while (below < text.length && isSpace(text.charAt(below))) below += 1;
  return above > 0 && !endsClause(text, above) && isSmallLetter(text.slice(below, below + 1));
}

function isSpace(sign: string): boolean {
  return sign.trim() === '';
}

/** Looked for from line to line: most of them are long. */
function linesIn(text: string, titles: ReadonlySet<string>): readonly Line[] {
  const longest =
    greatest(
      Array.from(titles, ({ length }) => length),
      140,
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
  const found = kindOf(words, titles);
  if (found === undefined) return;
  const start = line.start + written.length - written.trimStart().length;
  lines.push({ start, end: start + words.length, ...found });
}

/** In gaps as wide as those of a page a job number stands beside the page number. */
function kindOf(written: string, titles: ReadonlySet<string>): Omit<Line, keyof Span> | undefined {
  if (titles.has(written)) return { kind: 'title' };
  const kind = pageLineKind(written.replace(/\s{2,}/g, ' '));
  if (kind !== undefined) return { kind };
  const head = runningHeadOf(written);
  return head && { kind: head.gap, words: head.words };
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
