/** The lines of each paragraph with what belongs to it: what moves when it moves. */
import type { Resolution } from '../../model/resolution.ts';
import type { Block, Paragraph, Subparagraph } from '../../syntax/nodes.ts';
import { span, type Span } from '../../text/span.ts';

/**
 * Whole lines without the last line break. Comments directly above belong to a paragraph; notes, tables, quotations and page
 * breaks below it do, as long as another paragraph follows. A paragraph that shares a line with another one has no entry.
 */
export function holdingsOf({ tree }: Resolution): ReadonlyMap<Paragraph, Span> {
  const holdings = new Map<Paragraph, Span>();
  const { text, blocks } = tree;
  for (const [at, block] of blocks.entries()) {
    if (block.kind !== 'preambular' && block.kind !== 'operative') continue;
    const start = commentsAbove(text, blocks, at);
    const end = belongingsBelow(blocks, at);
    add(holdings, text, block, span(start, end));
    addBelow(holdings, text, block);
  }
  return holdings;
}

/** Where the comments begin that stand directly above a block. */
function commentsAbove(text: string, blocks: readonly Block[], at: number): number {
  let start = blocks[at]?.span.start ?? 0;
  for (let before = at - 1; blocks[before]?.kind === 'comment'; before -= 1) {
    const comment = blocks[before]?.span;
    if (comment === undefined || !isOneBreak(text.slice(comment.end, start))) break;
    start = comment.start;
  }
  return start;
}

/** A line break without an empty line, or with one. */
function isOneBreak(between: string): boolean {
  return between.trim() === '' && between.split('\n').length <= 3;
}

/** Where a block ends with all that belongs to it. */
function belongingsBelow(blocks: readonly Block[], at: number): number {
  const own = blocks[at]?.span.end ?? 0;
  let end = own;
  for (let next = at + 1; next < blocks.length; next += 1) {
    const block = blocks[next];
    if (block === undefined) break;
    if (block.kind === 'preambular' || block.kind === 'operative') return end;
    if (block.kind === 'comment') continue;
    if (!belongs(block)) break;
    end = block.span.end;
  }
  // Behind the last paragraph stand the notes of the whole draft.
  return own;
}

function belongs({ kind }: Block): boolean {
  return kind === 'note' || kind === 'divider' || kind === 'unparsed' || kind === 'passage';
}

function addBelow(
  holdings: Map<Paragraph, Span>,
  text: string,
  { subparagraphs, interruptions }: Paragraph,
): void {
  for (const [at, one] of subparagraphs.entries()) {
    const next: Subparagraph | undefined = subparagraphs[at + 1];
    const own = one.span.end;
    const end =
      next === undefined
        ? own
        : interruptions.reduce(
            (last, { span: aside }) =>
              aside.start >= own && aside.end <= next.span.start ? Math.max(last, aside.end) : last,
            own,
          );
    add(holdings, text, one, span(one.span.start, end));
    addBelow(holdings, text, one);
  }
}

function add(
  holdings: Map<Paragraph, Span>,
  text: string,
  paragraph: Paragraph,
  { start, end }: Span,
): void {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const nextBreak = text.indexOf('\n', end);
  const lineEnd = nextBreak === -1 ? text.length : nextBreak;
  const isAlone =
    text.slice(lineStart, start).trim() === '' && text.slice(end, lineEnd).trim() === '';
  if (isAlone) holdings.set(paragraph, span(lineStart, lineEnd));
}
