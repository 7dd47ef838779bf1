/** What stands beside the text: page furniture, notes without a mark, the record of adoption. */
import { isKnown } from '../lexicon/opening.ts';
import { readOpening } from '../lexicon/readOpening.ts';
import { isCapital } from '../text/letters.ts';
import { span, type Span } from '../text/span.ts';
import { bodyOf, type Source } from './body.ts';
import { bracketedNumberOf } from './bracketedNumbers.ts';
import type { Chunk } from './chunks.ts';
import type { Block, Body, Note } from './nodes.ts';
import type { Reading } from './reading.ts';
import { beginsRecord } from './record.ts';

/** The record that follows an adopted text. */
export function recordOf({ prose }: Body): boolean {
  return prose.text.length < 2000 && beginsRecord(prose.text);
}

/** `1 See A/65/460.` */
const bareNumber = /^\d{1,3}(?=\s+\S)/;

interface NoteMark {
  readonly label: string;
  readonly length: number;
  readonly form: 'bare' | 'bracketed';
}

/**
 * Notes that only their place betrays: below a line of underscores, below such a note, or below their call. Several may
 * follow one another line by line; empty where the chunk is something else.
 */
export function bareNotesOf(reading: Reading, chunk: Chunk, body: Body): readonly Note[] {
  const [first] = chunk.pieces;
  const mark = first && markOf(reading.source.text, first);
  if (mark === undefined || first === undefined) return [];
  const words = wordsOf(body);
  if (!namesSource(reading, { ...mark, start: first.start }, words)) return [];
  return linesOfNotes(reading.source.text, chunk.pieces).map((lines) =>
    noteIn(reading.source, lines),
  );
}

/** `1 `; links keep their tags in the prose. */
const writtenNumber = /^\d{1,3}\s*/;

/** Without the number, however it is written. */
function wordsOf({ prose: { text } }: Body): string {
  return text
    .slice(bracketedNumberOf(text)?.end ?? 0)
    .replace(writtenNumber, '')
    .trimStart();
}

/** The lines of each note: the next one begins with the next number, behind a full stop or in brackets. */
function linesOfNotes(draft: string, pieces: readonly Span[]): readonly (readonly Span[])[] {
  const notes: Span[][] = [];
  let last = '';
  for (const piece of pieces) {
    const mark = markOf(draft, piece);
    const note = notes.at(-1);
    if (note !== undefined && !follows(draft, { note, last, mark })) {
      note.push(piece);
      continue;
    }
    notes.push([piece]);
    last = mark?.label ?? '';
  }
  return notes;
}

interface NextLine {
  readonly note: readonly Span[];
  /** The number of that note. */
  readonly last: string;
  readonly mark: NoteMark | undefined;
}

function follows(draft: string, { note, last, mark }: NextLine): boolean {
  if (mark === undefined || Number(mark.label) !== Number(last) + 1) return false;
  const before = note.at(-1);
  return mark.form === 'bracketed' || draft.charAt((before?.end ?? 0) - 1) === '.';
}

function markOf(draft: string, { start, end }: Span): NoteMark | undefined {
  const words = draft.slice(start, end);
  const bare = bareNumber.exec(words)?.[0];
  if (bare !== undefined) return { label: bare, length: bare.length, form: 'bare' };
  const found = bracketedNumberOf(words);
  return found && { label: found.label, length: found.end, form: 'bracketed' };
}

function noteIn(source: Source, [first = span(0, 0), ...rest]: readonly Span[]): Note {
  const { label, length, form } = markOf(source.text, first) ?? unmarked;
  const mark = span(first.start, first.start + length);
  return {
    kind: 'note',
    span: span(first.start, rest.at(-1)?.end ?? first.end),
    label,
    mark,
    form,
    body: bodyOf(source, [span(mark.end, first.end), ...rest]),
  };
}

const unmarked: NoteMark = { label: '', length: 0, form: 'bare' };

/** `2010 Review Conference of the Parties` */
const beginsWithYear = /^(?:19|20)\d\d [A-Z]/;

/** `1 Official Records …`, not `1 Decides …`, nor `1 of them`. */
function namesSource(reading: Reading, mark: NoteMark & { start: number }, words: string): boolean {
  const { pending, annex, blocks } = reading;
  if (isKnown(readOpening(words))) return false;
  return (
    isBelowNotes(mark, pending.at(-1) ?? (annex?.blocks ?? blocks).at(-1)) ||
    ((isCapital(words) || beginsWithYear.test(words)) && isCalledAbove(reading, mark))
  );
}

/** Whether the same number is glued to a word above, or stands in brackets as this one does. */
function isCalledAbove({ source }: Reading, mark: NoteMark & { start: number }): boolean {
  for (const [start, end] of source.context.glued) {
    if (start >= mark.start) continue;
    const call = source.text.slice(start, end);
    if (mark.form === 'bare' ? call === mark.label : isLabelled(call, mark.label)) return true;
  }
  return false;
}

/** `[1]` and `<a href="#n2">1</a>` for 1. */
function isLabelled(call: string, label: string): boolean {
  return call.includes(label) && bracketedNumberOf(call)?.label === label;
}

/** What stands in brackets may be a proposal, also below a line. */
function isBelowNotes({ form }: NoteMark, last: Block | undefined): boolean {
  if (last?.kind === 'note') return last.form === form;
  return last?.kind === 'divider' && form === 'bare';
}
