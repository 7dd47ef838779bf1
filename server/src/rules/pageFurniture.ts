/** Page numbers, running heads and job numbers that were copied with the text. */
import type { Resolution } from '../model/resolution.ts';
import { pageLineKind } from '../syntax/pageLine.ts';
import { encloses, slice, span, type Span } from '../text/span.ts';
import { isText, type Debris } from './debris.ts';
import type { Groundwork } from './groundwork.ts';
import type { PageLines } from './pageLines.ts';

/** What stands above the text is a masthead and right; what breaks a paragraph is mended with it. */
export function pageFurniture(
  resolution: Resolution,
  { brokenParagraphs, pageLines }: Groundwork,
): readonly Debris[] {
  const { text, blocks } = resolution.tree;
  const start = blocks.find(({ kind }) => kind === 'organLine')?.span.end;
  if (start === undefined) return [];
  const pages = pageLines();
  const repeated = repeatedHeads(pages);
  const places = pages.filter(
    ({ head, ...place }) =>
      place.start >= start &&
      (head === undefined || repeated.has(head)) &&
      !isCell(resolution, place),
  );
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

/** A symbol may be part of a note or of a list; a running head stands beside a page number, or again and again. */
function repeatedHeads(pages: readonly PageLines[]): ReadonlySet<string> {
  const [once, again] = [new Set<string>(), new Set<string>()];
  for (const { head } of pages) {
    if (head === undefined) continue;
    if (once.has(head)) again.add(head);
    once.add(head);
  }
  return again;
}

/** In an annex, and beside headings and passages, a fraction is more likely the cell of a table. */
function isCell({ tree: { text, blocks } }: Resolution, place: Span): boolean {
  if (pageLineKind(slice(text, place)) !== 'fraction') return false;
  const at = blocks.findIndex(({ span }) => encloses(span, place));
  const block = blocks[at];
  if (block?.kind !== 'unparsed') return block?.kind === 'annex';
  return [blocks[at - 1], blocks[at + 1]].some(
    (beside) => beside?.kind === 'heading' || beside?.kind === 'passage',
  );
}

/** The lines with their break, and with the empty line after them where one stands before, too. */
function wholeLines(text: string, { start, end }: Span): Span {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const isApart = /(?:^|\n[^\S\n]*\n)$/.test(text.slice(Math.max(0, from - 9), from));
  const rest = isApart ? /^[^\S\n]*(?:\n[^\S\n]*){0,2}/ : /^[^\S\n]*\n?/;
  return span(from, end + (rest.exec(text.slice(end, end + 99))?.[0].length ?? 0));
}
