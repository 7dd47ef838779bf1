/**
 * Titles, headings and annexes are marked as such even where formatting would rather not touch them: over several lines, or without
 * any mark. Lines that only divide go, but within annexes.
 */
import type { Resolution } from '../../model/resolution.ts';
import type { Annex, Block, Heading, Title } from '../../syntax/nodes.ts';
import type { Edit } from '../../text/edit.ts';
import { slice, span, type Span } from '../../text/span.ts';
import { everyBlock } from './everyBlock.ts';
import { wholeLines } from './wholeLines.ts';
import { within } from './within.ts';

export function marks({ tree }: Resolution, place: Span): readonly Edit[] {
  const inText = new Set(tree.blocks);
  const blocks = everyBlock(tree);
  const edits = blocks.flatMap((block, at): readonly Edit[] => {
    const next = blocks[at + 1];
    const isKept = !inText.has(block) && next !== undefined && next.kind !== 'note';
    return block.kind === 'divider' && isKept ? [] : marksOf(tree.text, block);
  });
  return within(place, edits);
}

function marksOf(text: string, block: Block): readonly Edit[] {
  switch (block.kind) {
    case 'title':
      return title(text, block);
    case 'annex':
      return annexHeading(text, block);
    case 'heading':
      return heading(text, block);
    case 'divider':
      return [{ span: wholeLines(text, block.span), newText: '' }];
    default:
      return [];
  }
}

function changed(text: string, at: Span, newText: string): readonly Edit[] {
  return slice(text, at) === newText ? [] : [{ span: at, newText }];
}

/** A heading is one line, and needs no other mark to stand out; what is in italics within it stays. */
function headingWords(text: string, { body }: Title | Heading | Annex): string {
  const start = Math.min(body.span.start, body.emphases[0]?.span.start ?? Infinity);
  const end = Math.max(body.span.end, body.emphases.at(-1)?.span.end ?? 0);
  const [whole] = body.emphases;
  const isMarked = whole?.span.start === start && whole.span.end === end;
  return slice(text, isMarked ? whole.inner : span(start, end))
    .replace(/\s+/g, ' ')
    .trim();
}

/** Where there is no title, the reader may take a paragraph above a misplaced organ line for it. */
function title(text: string, block: Title): readonly Edit[] {
  const isNone = /[,;:]$/.test(slice(text, block.span));
  return isNone ? [] : changed(text, block.span, `# ${headingWords(text, block)}`);
}

/** `## `, `### ` */
const hashes = /^#{2,6}(?=\s)/;

/** `**I. Organization**`, `III`, and `# Heading`, which is for the title and annexes. */
function heading(text: string, block: Heading): readonly Edit[] {
  const sign = hashes.exec(slice(text, block.span))?.[0] ?? '##';
  return changed(text, block.span, `${sign} ${headingWords(text, block)}`);
}

function annexHeading(text: string, block: Annex): readonly Edit[] {
  const lineEnd = text.indexOf('\n', block.body.span.end);
  const line = span(block.span.start, lineEnd === -1 ? text.length : lineEnd);
  const written = slice(text, line).trimEnd();
  const at = span(line.start, line.start + written.length);
  return changed(text, at, `# ${headingWords(text, block)}`);
}
