/** The lines of each paragraph with what belongs to it: what moves when it moves. */
import type { Resolution } from '../../model/resolution.ts';
import type { Block, Paragraph } from '../../syntax/nodes.ts';
import { span, type Span } from '../../text/span.ts';

/**
 * Whole lines without the last line break. Comments directly above belong to a paragraph, and the caption above a point; notes,
 * tables, quotations and page breaks below it do, as long as another paragraph follows, be it in the next section. A paragraph
 * that shares a line with another one has none.
 */
export type Holdings = (paragraph: Paragraph) => Span | undefined;

/** Each is looked for when it is wanted: of a long draft few are. */
export function holdingsOf({ tree: { text, blocks } }: Resolution): Holdings {
  return (paragraph) => {
    const at = lastFrom(blocks, paragraph.span.start);
    const block = blocks[at];
    if (block?.kind !== 'preambular' && block?.kind !== 'operative') return undefined;
    if (block === paragraph) {
      return onItsLines(text, span(commentsAbove(text, blocks, at), belongingsBelow(blocks, at)));
    }
    const held = heldBelow(block, paragraph);
    return held && onItsLines(text, held);
  };
}

/** The last of some nodes in order that begins at an offset or before it; -1 where none does. */
function lastFrom(nodes: readonly { readonly span: Span }[], offset: number): number {
  let [low, high] = [0, nodes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((nodes[middle]?.span.start ?? offset) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
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
  let next = at + 1;
  while (isAside(blocks[next])) next += 1;
  const block = blocks[next];
  const asides = blocks.slice(at + 1, next).filter(({ kind }) => kind !== 'comment');
  if (isMain(block)) return endOf(asides) ?? own;
  // Behind the last paragraph stand the notes of the whole draft.
  if (block?.kind !== 'heading' || !goesOn(blocks, next)) return own;
  // A line that divides sections belongs to neither.
  return endOf(asides.filter(({ kind }) => kind !== 'divider')) ?? own;
}

function endOf(asides: readonly Block[]): number | undefined {
  return asides.at(-1)?.span.end;
}

/** Whether a paragraph stands below a heading, perhaps in a section further down. */
function goesOn(blocks: readonly Block[], at: number): boolean {
  let next = at;
  while (isAside(blocks[next]) || isSectionHeading(blocks[next])) next += 1;
  return isMain(blocks[next]);
}

function isSectionHeading(block: Block | undefined): boolean {
  return block?.kind === 'heading' && block.role === 'section';
}

function isMain(block: Block | undefined): boolean {
  return block?.kind === 'preambular' || block?.kind === 'operative';
}

/** What may stand between paragraphs and is none. */
function isAside(block: Block | undefined): boolean {
  return block !== undefined && (block.kind === 'comment' || belongs(block));
}

function belongs({ kind }: Block): boolean {
  return kind === 'note' || kind === 'divider' || kind === 'unparsed' || kind === 'passage';
}

/** A subparagraph from its caption to what interrupts its list behind it; absent where it is not below that paragraph. */
function heldBelow(parent: Paragraph, sought: Paragraph): Span | undefined {
  const { subparagraphs, body } = parent;
  const at = lastFrom(subparagraphs, sought.span.start);
  const one = subparagraphs[at];
  if (one === undefined) return undefined;
  if (one !== sought) return heldBelow(one, sought);
  const above = span(subparagraphs[at - 1]?.span.end ?? body.span.end, one.span.start);
  const { start } = sharedBetween(parent, above).lower ?? one.span;
  const next = subparagraphs[at + 1];
  if (next === undefined) return span(start, one.span.end);
  return span(start, sharedBetween(parent, span(one.span.end, next.span.start)).end);
}

/** What stands between two points: the upper one has it to its `end`, the lower one from its caption on. */
function sharedBetween(
  { interruptions }: Paragraph,
  { start, end }: Span,
): { readonly end: number; readonly lower: Span | undefined } {
  const between = interruptions.filter(
    (aside) => aside.span.start >= start && aside.span.end <= end,
  );
  const caption = between.findIndex(({ kind }) => kind === 'heading');
  const upper = caption === -1 ? between : between.slice(0, caption);
  return { end: upper.at(-1)?.span.end ?? start, lower: between[caption]?.span };
}

/** The whole lines; absent where anything else stands on them. */
function onItsLines(text: string, { start, end }: Span): Span | undefined {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const nextBreak = text.indexOf('\n', end);
  const lineEnd = nextBreak === -1 ? text.length : nextBreak;
  const isAlone =
    text.slice(lineStart, start).trim() === '' && text.slice(end, lineEnd).trim() === '';
  return isAlone ? span(lineStart, lineEnd) : undefined;
}
