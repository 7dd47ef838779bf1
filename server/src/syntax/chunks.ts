/** Cuts a draft into chunks: lines that belong together, with what their first line says they are. */
import { readOpening } from '../lexicon/readOpening.ts';
import { isSmallLetter } from '../text/letters.ts';
import { span, type Span } from '../text/span.ts';
import { actsBehindNumber } from './actsBehind.ts';
import { isBareAnnex } from './bareAnnex.ts';
import { endsClause } from './clause.ts';
import { headOf, isAlone, type Head } from './heads.ts';
import { isBlank, linesOf, type Line } from './lines.ts';
import { goesOnWith, isFirstLabel, withLabel, type ListsUnderWay } from './listsUnderWay.ts';
import { gluedLabelOf } from './markers.ts';
import type { Comment, Marker } from './nodes.ts';
import { markOfKnownOrganLine } from './organLine.ts';
import { beginsRecord } from './record.ts';
import { romanNumberOf } from './unusualNumbers.ts';

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
  lists: ListsUnderWay;
  /** The last number that began a chunk. */
  number: number;
}

/** The chunks from an offset on. Comments must be those of the whole text. */
export function chunksOf(
  text: string,
  from: number,
  comments: readonly Comment[],
): readonly Chunk[] {
  const cutting: Cutting = {
    text,
    chunks: [],
    current: undefined,
    afterBlank: true,
    lists: [],
    number: 0,
  };
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
  const { start } = line.words;
  if (comment === undefined) addWords(cutting, line.words);
  else if (comment.span.start === start || cutting.current === undefined)
    addComment(cutting, line, comment);
  else if (cutting.current.head.kind === 'comment') addRest(cutting, line, comment);
  else grow(cutting.current, line.words, start);
}

/** A comment at the start of a line stands on its own; words after it are a line of their own. */
function addComment(cutting: Cutting, line: Line, comment: Comment): void {
  finish(cutting);
  const { start, end } = comment.span;
  const { afterBlank } = cutting;
  cutting.current = { head: { kind: 'comment', end, comment }, pieces: [], start, end, afterBlank };
  addRest(cutting, line, comment);
}

function addRest(cutting: Cutting, line: Line, comment: Comment): void {
  const start = afterBlanks(cutting.text, comment.span.end);
  if (start < line.words.end) addWords(cutting, span(start, line.words.end));
}

function addWords(cutting: Cutting, place: Span): void {
  const { text, current, afterBlank } = cutting;
  const words = text.slice(place.start, place.end);
  const head = headIn(cutting, words, place.start);
  if (current !== undefined && !begins(cutting, current, { head, words, afterBlank })) {
    grow(current, place, place.start);
  } else {
    finish(cutting);
    cutting.current = { head, pieces: [], start: place.start, end: place.end, afterBlank };
    cutting.lists = listsAfter(cutting.lists, head);
    cutting.number = numberAfter(cutting.number, head);
    grow(cutting.current, place, afterBlanks(text, Math.max(place.start, head.end)));
  }
  cutting.afterBlank = false;
}

/** A letter without a blank behind it begins a point where it is the next one, or the first below a colon. */
function headIn(cutting: Cutting, words: string, offset: number): Head {
  const head = headOf(words, offset);
  const marker = head.kind === 'plain' ? gluedLabelOf(words, offset) : undefined;
  if (marker === undefined) return head;
  const begins = isFirstLabel(marker) && isBelowColon(cutting);
  if (!begins && !goesOnWith(cutting.lists, marker)) return head;
  return { kind: 'marker', end: marker.span.end, marker };
}

function isBelowColon({ text, current, chunks }: Cutting): boolean {
  const end = current?.end ?? chunks.at(-1)?.span.end;
  return end !== undefined && text.charAt(end - 1) === ':';
}

/** Notes and page breaks interrupt a list; words that are no point of it end it. */
function listsAfter(lists: ListsUnderWay, head: Head): ListsUnderWay {
  if (head.kind === 'marker') return withLabel(lists, head.marker);
  return head.kind === 'note' || head.kind === 'divider' ? lists : [];
}

function numberAfter(number: number, head: Head): number {
  return head.kind === 'marker' && isNumber(head.marker) ? head.marker.value : number;
}

/** `2.`, `2)`; `(2)` may be a point of a list. */
function isNumber({ series, form }: Marker): boolean {
  return series === 'arabic' && form !== 'parens';
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
  { text, lists, number }: Cutting,
  current: Growing,
  line: { readonly head: Head; readonly words: string; readonly afterBlank: boolean },
): boolean {
  if (line.afterBlank || isAlone(current.head)) return true;
  if (line.head.kind === 'plain') return wordsBegin(text, current, line.words);
  if (line.head.kind !== 'marker') return true;
  const { marker } = line.head;
  if (marker.series !== 'arabic' && marker.form !== 'dot') return true;
  return (
    endsClause(text, current.end) ||
    goesOnWith(lists, marker) ||
    beginsAnyway(number, marker, line.words)
  );
}

/**
 * `a. Adopt …` begins a list even where the colon before it is missing; the next number begins a paragraph even where the
 * one before, or its last point, lacks its last mark, if it stands behind a dash or before an opening of operative paragraphs.
 */
function beginsAnyway(number: number, marker: Marker, words: string): boolean {
  if (marker.series !== 'arabic') return marker.value === 1 && /^\w\.\s+[A-Z]/.test(words);
  if (!isNumber(marker) || marker.value !== number + 1) return false;
  return /^[-*•–]\s/.test(words) || actsBehindNumber(words);
}

/** Whether a line without any mark begins a chunk: drafts without blank lines. */
function wordsBegin(text: string, current: Growing, words: string): boolean {
  return (
    isOrganLineBetween(text, current, words) ||
    isBareAnnex(text.slice(current.start, current.end)) ||
    romanNumberOf(words, 0) !== undefined ||
    (endsClause(text, current.end) && opensBlock(words))
  );
}

/** `The General Assembly,` directly below its masthead, or directly above its preamble; without comma only above an opening. */
function isOrganLineBetween(text: string, { pieces, start, end }: Growing, words: string): boolean {
  if (markOfKnownOrganLine(words) !== undefined) return true;
  if (pieces.length !== 1) return false;
  const mark = markOfKnownOrganLine(text.slice(start, end));
  return mark === 'comma' || (mark === 'none' && (opensBlock(words) || commands(words)));
}

/** `Recall its resolution`, `Request the`: the verb in a form that only a slip puts there; `Support for` may be half of a title. */
const verbAndObject = /^[*_]{0,3}[A-Z][a-z]+[*_]{0,3} (?:its|the|all|that) /;

function commands(words: string): boolean {
  if (!verbAndObject.test(words)) return false;
  const opening = readOpening(words.replace(/^[*_]+/, ''));
  return opening?.known === true && opening.form === 'base';
}

/**
 * What begins of its own after a finished paragraph: a known opening, the record of
 * adoption, an annex. In small letters an opening goes on with the sentence: "recognizing that …".
 */
function opensBlock(words: string): boolean {
  const bare = words.replace(/^[*_]+/, '');
  if (isSmallLetter(bare)) return false;
  const opening = readOpening(bare);
  return (
    (opening?.known === true && opening.form !== 'base') || beginsRecord(bare) || isBareAnnex(bare)
  );
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
