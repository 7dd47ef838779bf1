/** Page numbers, running heads and job numbers that were copied with the text. */
import type { Resolution } from '../model/resolution.ts';
import { encloses, slice, span, type Span } from '../text/span.ts';
import { isText, type Debris } from './debris.ts';
import { furnitureLine } from './furnitureLine.ts';
import type { Groundwork } from './groundwork.ts';

interface Line extends Span {
  readonly symbol: string | undefined;
}

/** What stands above the text is a masthead and right; what breaks a paragraph is mended with it. */
export function pageFurniture(
  resolution: Resolution,
  { brokenParagraphs }: Groundwork,
): readonly Debris[] {
  const { text, blocks } = resolution.tree;
  const start = blocks.find(({ kind }) => kind === 'organLine')?.span.end;
  const places = start === undefined ? [] : furniture(text).filter((one) => one.start >= start);
  if (places.length === 0) return [];
  const isPartOfText = isText(resolution);
  const breaks = brokenParagraphs();
  return places
    .filter((place) => isPartOfText(place) && !breaks.some(({ gap }) => encloses(gap, place)))
    .map((place): Debris => {
      const written = slice(text, place).replace(/\s+/g, ' ');
      const edits = [{ span: wholeLines(text, place), newText: '' }];
      return {
        kind: 'furniture',
        span: place,
        message: `Expected no page number or running head in the text, found "${written}"`,
        fixes: [{ title: `Remove "${written}"`, edits }],
      };
    });
}

/**
 * Furniture lines, those that follow one another taken together. A symbol alone may be part of a note; a running head
 * stands beside a page number, or again and again.
 */
function furniture(text: string): readonly Span[] {
  const lines = furnitureLines(text);
  return grouped(text, lines).flatMap((group) => {
    const [first, last] = [group[0], group.at(-1)];
    if (first === undefined || last === undefined) return [];
    const isHead = group.length > 1 || first.symbol === undefined || isRepeated(first, lines);
    return isHead ? [span(first.start, last.end)] : [];
  });
}

/** Looked for from line to line: most of them are long, and begin with a letter. */
function furnitureLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let at = 0;
  do {
    furnitureLine.lastIndex = at;
    const found = furnitureLine.exec(text);
    if (found !== null) lines.push(lineIn(found));
    at = text.indexOf('\n', at) + 1;
  } while (at > 0);
  return lines;
}

function lineIn({ 0: line, index, groups }: RegExpExecArray): Line {
  const start = index + line.length - line.trimStart().length;
  return { start, end: start + line.trim().length, symbol: groups?.['symbol'] };
}

function isRepeated(line: Line, lines: readonly Line[]): boolean {
  return lines.some((other) => other !== line && other.symbol === line.symbol);
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

/** The lines with their break, and with the empty line after them where one stands before, too. */
function wholeLines(text: string, { start, end }: Span): Span {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const isApart = /(?:^|\n[^\S\n]*\n)$/.test(text.slice(Math.max(0, from - 9), from));
  const rest = isApart ? /^[^\S\n]*(?:\n[^\S\n]*){0,2}/ : /^[^\S\n]*\n?/;
  return span(from, end + (rest.exec(text.slice(end, end + 99))?.[0].length ?? 0));
}
