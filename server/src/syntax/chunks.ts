/** Cuts a draft into chunks: lines that belong together, with what their first line says they are. */
import { readOpening } from '../lexicon/readOpening.ts';
import { span, type Span } from '../text/span.ts';
import { endsClause } from './clause.ts';
import { headOf, isAlone, type Head } from './heads.ts';
import { isBlank, linesOf, type Line } from './lines.ts';
import type { Comment } from './nodes.ts';

export interface Chunk {
  readonly head: Head;
  /** From the head to the last word. */
  readonly span: Span;
  /** The words of each line, without the head. Empty where there is nothing but a head. */
  readonly pieces: readonly Span[];
  /** Whether a blank line, or the start of the draft, stands before it. */
  readonly afterBlank: boolean;
}

interface Growing {
  readonly head: Head;
  readonly pieces: Span[];
  readonly start: number;
  end: number;
  readonly afterBlank: boolean;
}

/** The chunks while they are being cut. */
interface Cutting {
  readonly text: string;
  readonly chunks: Chunk[];
  current: Growing | undefined;
  afterBlank: boolean;
}

/** The chunks from an offset on. Comments must be those of the whole text. */
export function chunksOf(
  text: string,
  from: number,
  comments: readonly Comment[],
): readonly Chunk[] {
  const cutting: Cutting = { text, chunks: [], current: undefined, afterBlank: true };
  const enclosing = commentFinder(comments);
  for (const line of linesOf(text)) {
    const comment = enclosing(line.words.start);
    if (line.end <= from || (line.blank && comment === undefined)) end(cutting);
    else addLine(cutting, line, comment);
  }
  end(cutting);
  return cutting.chunks;
}

/** A blank line ends what is being cut. */
function end(cutting: Cutting): void {
  finish(cutting);
  cutting.afterBlank = true;
}

function finish(cutting: Cutting): void {
  if (cutting.current !== undefined) cutting.chunks.push(finished(cutting.current));
  cutting.current = undefined;
}

function addLine(cutting: Cutting, line: Line, comment: Comment | undefined): void {
  const { text, current, afterBlank } = cutting;
  const { start } = line.words;
  if (current !== undefined && comment !== undefined && comment.span.start < start) {
    grow(current, line.words, start);
    return;
  }
  const words = text.slice(start, line.words.end);
  const head = comment === undefined ? headOf(words, start) : commentHead(comment, line);
  if (current !== undefined && !begins(text, current, { head, words, afterBlank })) {
    grow(current, line.words, start);
  } else {
    finish(cutting);
    cutting.current = { head, pieces: [], start, end: line.words.end, afterBlank };
    grow(cutting.current, line.words, afterBlanks(text, Math.max(start, head.end)));
  }
  cutting.afterBlank = false;
}

function afterBlanks(text: string, offset: number): number {
  let start = offset;
  while (isBlank(text.charCodeAt(start))) start++;
  return start;
}

function grow(chunk: Growing, words: Span, start: number): void {
  chunk.end = Math.max(chunk.end, words.end);
  if (start < words.end) chunk.pieces.push(span(start, words.end));
}

function finished({ head, pieces, start, end, afterBlank }: Growing): Chunk {
  const first = pieces[0];
  return {
    head,
    span: span(start, Math.max(end, head.end)),
    pieces: first ? pieces : [],
    afterBlank,
  };
}

/** Whether a line begins a chunk of its own instead of going on with the one before. */
function begins(
  text: string,
  current: Growing,
  line: { readonly head: Head; readonly words: string; readonly afterBlank: boolean },
): boolean {
  if (line.afterBlank || isAlone(current.head)) return true;
  if (line.head.kind === 'plain') return opensParagraph(text, current, line.words);
  if (line.head.kind !== 'marker') return true;
  const { marker } = line.head;
  if (marker.series === 'arabic' || marker.form === 'dot') return endsClause(text, current.end);
  return true;
}

/** A known opening after a finished paragraph: drafts without blank lines. */
function opensParagraph(text: string, current: Growing, words: string): boolean {
  if (!endsClause(text, current.end)) return false;
  const opening = readOpening(words.replace(/^[*_]+/, ''));
  return opening?.known === true && opening.form !== 'base';
}

function commentHead(comment: Comment, line: Line): Head {
  if (comment.span.end >= line.words.end)
    return { kind: 'comment', end: comment.span.end, comment };
  return { kind: 'plain', end: line.words.start };
}

/** Finds the comment an offset lies in; asked in rising order. */
function commentFinder(comments: readonly Comment[]): (offset: number) => Comment | undefined {
  let next = 0;
  return (offset) => {
    while ((comments[next]?.span.end ?? Infinity) <= offset) next++;
    const comment = comments[next];
    return comment !== undefined && comment.span.start <= offset ? comment : undefined;
  };
}
