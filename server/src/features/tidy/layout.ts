/** White space: a paragraph is one line, a blank line stands between paragraphs, each level is four spaces further in. */
import type { Resolution } from '../../model/resolution.ts';
import type { Block, Body, Paragraph, Subparagraph } from '../../syntax/nodes.ts';
import type { Edit } from '../../text/edit.ts';
import { linesOf } from '../../syntax/lines.ts';
import { matchesIn } from '../../text/matches.ts';
import { encloses, slice, span, type Span } from '../../text/span.ts';
import { everyBlock } from './everyBlock.ts';
import { within } from './within.ts';

/** First what stands in and between blocks, and once that is right, all other blanks. */
export function layout({ tree, comments, outline }: Resolution, place: Span): readonly Edit[] {
  const { text } = tree;
  const ofBlocks = within(
    place,
    everyBlock(tree).flatMap((block) => blockEdits(text, block)),
  );
  if (ofBlocks.length > 0) return ofBlocks;
  const asides = [...comments, ...(outline.frontMatter === undefined ? [] : [outline.frontMatter])];
  return within(place, blankEdits(text)).filter(
    (edit) => !asides.some((aside) => encloses(aside.span, edit.span)),
  );
}

/** Blanks at the ends of lines, more than one empty line, any at the very beginning, none but one break at the end. */
function blankEdits(text: string): readonly Edit[] {
  const end = text.trimEnd().length;
  const edits: Edit[] = [];
  let emptyLines: 'wanted' | 'enough' = 'enough';
  for (const line of linesOf(text.slice(0, end))) {
    const needless = line.blank && emptyLines === 'enough';
    const place = needless ? span(line.start, line.end + 1) : span(line.words.end, line.end);
    if (place.start < place.end) edits.push({ span: place, newText: '' });
    emptyLines = line.blank ? 'enough' : 'wanted';
  }
  if (end > 0 && text.slice(end) !== '\n') {
    edits.push({ span: span(end, text.length), newText: '\n' });
  }
  return edits;
}

function blockEdits(text: string, block: Block): readonly Edit[] {
  switch (block.kind) {
    case 'preambular':
    case 'operative':
      return [...gapBefore(text, block.span.start, 0), ...paragraphEdits(text, block)];
    case 'title':
    case 'organLine':
    case 'heading':
    case 'annex':
    case 'adoptionRecord':
      return gapBefore(text, block.span.start, 0);
    case 'note':
      return block.form === 'markdown' ? oneLine(text, block.body) : [];
    default:
      return [];
  }
}

function paragraphEdits(text: string, paragraph: Paragraph): readonly Edit[] {
  const below = paragraph.subparagraphs.flatMap((one) => [
    ...gapBefore(text, one.span.start, one.level),
    ...gapBehind(text, one),
    ...paragraphEdits(text, one),
  ]);
  return paragraph.interruptions.length > 0 ? below : [...oneLine(text, paragraph.body), ...below];
}

/** An empty line, and the indent of a level; an instruction to the checks stays with its line. */
function gapBefore(text: string, start: number, level: number): readonly Edit[] {
  const before = text.slice(0, start).trimEnd();
  const gap = text.slice(before.length, start);
  const wanted = before === '' ? '' : `\n\n${'    '.repeat(level)}`;
  if (before.endsWith('-->') || gap === wanted || (before !== '' && !gap.includes('\n'))) return [];
  return [{ span: span(before.length, start), newText: wanted }];
}

/** One blank behind a letter. */
function gapBehind(text: string, { marker, body }: Subparagraph): readonly Edit[] {
  const gap = span(marker.span.end, Math.max(marker.span.end, body.span.start));
  const written = slice(text, gap);
  if (written === ' ' || written.trim() !== '' || gap.end >= body.span.end) return [];
  return [{ span: gap, newText: ' ' }];
}

/** Any white space but a single blank. */
const broad = /\s{2,}|[\n\t\u00a0]/g;

/**
 * An empty line breaks a paragraph, and is no matter of layout; at the end of a line a hyphen may belong to the word or
 * to the line, and a drafter must choose.
 */
function oneLine(text: string, { span: at }: Body): readonly Edit[] {
  const written = slice(text, at);
  if (/\n[^\S\n]*\n|<!--/.test(written)) return [];
  return matchesIn(broad, written)
    .filter(
      ({ 0: found, index }) =>
        !found.includes('\n') || !/\w[-\u00ad]$/.test(written.slice(Math.max(0, index - 2), index)),
    )
    .map(({ 0: found, index }) => ({
      span: span(at.start + index, at.start + index + found.length),
      newText: ' ',
    }));
}
