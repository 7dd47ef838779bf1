/** Cuts a draft into chunks: lines that belong together, with what their first line says they are. */
import { isSmallLetter } from '../text/letters.ts';
import { span, type Span } from '../text/span.ts';
import { isBareHeading } from './bareHeadings.ts';
import { begins, isNumber, isNumberAlone } from './begins.ts';
import { endsClause } from './clause.ts';
import { isDashWithin } from './dashWithin.ts';
import { headOf, isAlone, type Head } from './heads.ts';
import { isBlank, linesOf, type Line } from './lines.ts';
import { goesOnWith, isFirstLabel, withLabel, type ListsUnderWay } from './listsUnderWay.ts';
import { gluedLabelOf } from './markers.ts';
import { sureNumberOf } from './sureNumbers.ts';
import { titleLines } from './sectionTitles.ts';
import { once } from '../text/once.ts';
import { commentFinder } from './comments.ts';
import { waitsForNumber } from './wrappedNumbers.ts';
import type { Comment, Marker } from './nodes.ts';

export interface Chunk {
  readonly head: Head;
  /** From the head to the last word. */
  readonly span: Span;
  /** The words of each line, without the head. Empty where there is nothing but a head. */
  readonly pieces: readonly Span[];
  /** Whether a blank line, or the start of the draft, stands before it; a heading without is read as if one did. */
  readonly afterBlank: boolean;
  /** Whether it is the long title of a section, which only what stands around it shows. */
  readonly isTitle: boolean;
}

interface Growing {
  readonly head: Head;
  readonly pieces: Span[];
  readonly start: number;
  end: number;
  readonly afterBlank: boolean;
  readonly isHeading: boolean;
  /** How many lines a long title still has. */
  rest: number;
  readonly isTitle: boolean;
}

/** The chunks while they are being cut. */
interface Cutting {
  readonly text: string;
  readonly lines: readonly Line[];
  /** The line that is being read. */
  at: number;
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
  const lines = linesOf(text);
  const cutting: Cutting = {
    text,
    lines,
    at: 0,
    chunks: [],
    current: undefined,
    afterBlank: true,
    lists: [],
    number: 0,
  };
  const enclosing = commentFinder(comments);
  for (const [at, line] of lines.entries()) {
    cutting.at = at;
    const comment = enclosing(line.words.start);
    if (line.end <= from || (line.blank && comment === undefined)) end(cutting);
    else addLine(cutting, line, comment);
  }
  finish(cutting);
  return cutting.chunks;
}

/** A blank line ends what is being cut, but for a number that still waits for its words. */
function end(cutting: Cutting): void {
  if (cutting.current === undefined || !isNumberAlone(cutting.current)) finish(cutting);
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
  const head: Head = { kind: 'comment', end, comment };
  cutting.current = { head, pieces: [], start, end, afterBlank, ...noHeading };
  addRest(cutting, line, comment);
}

const noHeading = { isHeading: false, isTitle: false, rest: 0 };

function addRest(cutting: Cutting, line: Line, comment: Comment): void {
  const start = afterBlanks(cutting.text, comment.span.end);
  if (start < line.words.end) addWords(cutting, span(start, line.words.end));
}

function addWords(cutting: Cutting, place: Span): void {
  const { text, current, afterBlank } = cutting;
  const words = text.slice(place.start, place.end);
  const head = headIn(cutting, words, place.start);
  const heading = head.kind === 'plain' && !afterBlank ? headingHere(cutting, words) : noHeading;
  const line = { head, words, afterBlank };
  if (current !== undefined && goesOnWithTitle(current, afterBlank)) {
    current.rest -= 1;
    grow(current, place, place.start);
  } else if (current !== undefined && !heading.isHeading && !begins(cutting, current, line)) {
    grow(current, place, place.start);
  } else {
    finish(cutting);
    const { start, end: stop } = place;
    const isApart = afterBlank || heading.isHeading;
    cutting.current = { head, pieces: [], start, end: stop, afterBlank: isApart, ...heading };
    cutting.lists = listsAfter(cutting.lists, head);
    cutting.number = numberAfter(cutting.number, head);
    grow(cutting.current, place, afterBlanks(text, Math.max(place.start, head.end)));
  }
  cutting.afterBlank = false;
}

function goesOnWithTitle({ rest }: Growing, afterBlank: boolean): boolean {
  return rest > 0 && !afterBlank;
}

function headingHere(cutting: Cutting, words: string): typeof noHeading {
  const { text, current, lines, at, number } = cutting;
  if (current === undefined) return noHeading;
  const ahead = () => nextLines(text, lines, at + 1).slice(0, 2);
  const before = once(() => beforeHere(text, current));
  const title = isSmallLetter(words) || before() === 'open' ? 0 : titleHere(cutting, words);
  if (title > 0) return { isHeading: true, isTitle: true, rest: title - 1 };
  const isHeading = isBareHeading(words, before, { ahead, last: number });
  return { ...noHeading, isHeading };
}

/** How many lines a long title has that begins here. */
function titleHere({ text, current, lines, at }: Cutting, words: string): number {
  const above = current?.isHeading === true ? text.slice(current.start, current.end) : '';
  const title = titleLines(words, { above, below: nextLines(text, lines, at + 1) });
  return lines.slice(at, at + title).every(({ blank }) => !blank) ? title : 0;
}

function beforeHere(text: string, { isHeading, end: stop }: Growing) {
  if (isHeading) return 'heading';
  const last = text.slice(Math.max(0, stop - 60), stop);
  if (!endsClause(text, stop) || waitsForNumber(last)) return 'open';
  const [mark] = lastMark.exec(last) ?? [];
  return mark === ',' ? 'clause' : 'finished';
}

/** Footnote calls may stand behind it. */
const lastMark = /[,;:.!?…](?=[^,;:.!?…]*$)/;

/** The words of the lines that follow, as far as they have any. */
function nextLines(text: string, lines: readonly Line[], from: number): readonly string[] {
  return lines
    .slice(from, from + 8)
    .filter(({ blank }) => !blank)
    .map(({ words }) => text.slice(words.start, words.end));
}

/** A letter without a blank behind it begins a point where it is the next one, or the first below a colon. */
function headIn(cutting: Cutting, words: string, offset: number): Head {
  const head = headOf(words, offset);
  if (isDashHere(cutting, words, head)) return { kind: 'plain', end: offset };
  const number = head.kind === 'plain' ? numberHere(cutting, words, offset) : undefined;
  if (number !== undefined) return { kind: 'marker', end: number.span.end, marker: number };
  const marker = head.kind === 'plain' ? gluedLabelOf(words, offset) : undefined;
  if (marker === undefined) return head;
  const begins = isFirstLabel(marker) && isBelowColon(cutting);
  if (!begins && !goesOnWith(cutting.lists, marker)) return head;
  return { kind: 'marker', end: marker.span.end, marker };
}

function numberHere(cutting: Cutting, words: string, offset: number): Marker | undefined {
  const { text, current, number: last } = cutting;
  const isOpen = current?.isHeading === false && !endsClause(text, current.end);
  return sureNumberOf(words, offset, { last, above: isOpen ? 'open' : 'ended' });
}

/** Whether what looks like the dash of a list goes on with the sentence of the line right above. */
function isDashHere({ text, lines, at, current, afterBlank }: Cutting, words: string, head: Head) {
  if (head.kind !== 'marker' || head.marker.series !== 'bullet' || afterBlank) return false;
  const last = current?.isHeading === false && !isAlone(current.head) && current.pieces.at(-1);
  if (!last || endsClause(text, last.end)) return false;
  const above = text.slice(last.start, last.end);
  return isDashWithin(words, { above, below: nextLines(text, lines, at + 1) });
}

function isBelowColon({ text, current, chunks }: Cutting): boolean {
  return text.charAt((current?.end ?? chunks.at(-1)?.span.end ?? 0) - 1) === ':';
}

/** Notes and page breaks interrupt a list; words that are no point of it end it. */
function listsAfter(lists: ListsUnderWay, head: Head): ListsUnderWay {
  if (head.kind === 'marker') return withLabel(lists, head.marker);
  return head.kind === 'note' || head.kind === 'divider' ? lists : [];
}

function numberAfter(number: number, head: Head): number {
  return head.kind === 'marker' && isNumber(head.marker) ? head.marker.value : number;
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

function finished({ head, pieces, start, end, afterBlank, isTitle }: Growing): Chunk {
  const first = pieces[0];
  const whole = span(start, Math.max(end, head.end));
  return { head, span: whole, pieces: first ? pieces : [], afterBlank, isTitle };
}
