/** Whether a line begins something of its own or goes on with the lines before it. */
import { readOpening } from '../lexicon/readOpening.ts';
import { isSmallLetter } from '../text/letters.ts';
import type { Span } from '../text/span.ts';
import { acts, actsBehindNumber } from './actsBehind.ts';
import { isBareAnnex } from './bareAnnex.ts';
import { endsClause } from './clause.ts';
import { commands } from './commands.ts';
import { isAlone, type Head } from './heads.ts';
import { goesOnWith, type ListsUnderWay } from './listsUnderWay.ts';
import type { Marker } from './nodes.ts';
import { markOfKnownOrganLine } from './organLine.ts';
import { beginsRecord, endsRecord } from './record.ts';
import { romanNumberOf } from './unusualNumbers.ts';
import { isWrapped } from './wrappedNumbers.ts';

/** The lines before, as far as they belong together. */
export interface Before {
  readonly head: Head;
  readonly pieces: readonly Span[];
  readonly start: number;
  readonly end: number;
  readonly isHeading: boolean;
}

/** The draft, and what has been read of it. */
export interface ReadSoFar {
  readonly text: string;
  /** What the lists have come to. */
  readonly lists: ListsUnderWay;
  /** The last number of a paragraph. */
  readonly number: number;
}

export interface NextLine {
  readonly head: Head;
  readonly words: string;
  readonly afterBlank: boolean;
}

export function begins(read: ReadSoFar, before: Before, line: NextLine): boolean {
  if (line.afterBlank) return !isNumberAlone(before) || !acts(line.words);
  if (isAlone(before.head) || before.isHeading) return true;
  if (line.head.kind === 'plain') return wordsBegin(read.text, before, line.words);
  return line.head.kind !== 'marker' || markerBegins(read, before, line.words, line.head.marker);
}

function markerBegins(read: ReadSoFar, before: Before, words: string, marker: Marker): boolean {
  const { text, lists, number } = read;
  const { start, end } = before;
  if (isWrapped(text.slice(start, end), words, marker)) return false;
  if (marker.series !== 'arabic' && marker.form !== 'dot') return true;
  return endsClause(text, end) || goesOnWith(lists, marker) || beginsAnyway(number, marker, words);
}

/** `2.` on a line of its own, as tables of web pages leave it: its words may follow behind an empty line. */
export function isNumberAlone({ head, pieces }: Pick<Before, 'head' | 'pieces'>): boolean {
  return head.kind === 'marker' && pieces.length === 0 && isNumber(head.marker);
}

/** `2.`, `2)`; `(2)` may be a point of a list. */
export function isNumber({ series, form }: Marker): boolean {
  return series === 'arabic' && form !== 'parens';
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
function wordsBegin(text: string, before: Before, words: string): boolean {
  return (
    isOrganLineBetween(text, before, words) ||
    isBareAnnex(text.slice(before.start, before.end)) ||
    (!isSmallLetter(words) && isRecord(text, before)) ||
    romanNumberOf(words, 0) !== undefined ||
    (endsClause(text, before.end) && opensBlock(words))
  );
}

/** Whether the lines before are a record that has come to its date: a note, or a heading, may stand right below it. */
function isRecord(text: string, { pieces, start, end }: Before): boolean {
  const last = pieces.at(-1);
  return (
    last !== undefined &&
    endsRecord(text.slice(last.start, last.end)) &&
    beginsRecord(text.slice(start, end).replace(/^[*_]+/, ''))
  );
}

/** `The General Assembly,` directly below its masthead, or directly above its preamble; without comma only above an opening. */
function isOrganLineBetween(text: string, { pieces, start, end }: Before, words: string): boolean {
  if (markOfKnownOrganLine(words) !== undefined) return true;
  if (pieces.length !== 1) return false;
  const mark = markOfKnownOrganLine(text.slice(start, end));
  return mark === 'comma' || (mark === 'none' && (opensBlock(words) || commands(words)));
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
