/** What stands beside the text: page furniture, notes without a mark, the record of adoption. */
import { isKnown } from '../lexicon/opening.ts';
import { readOpening } from '../lexicon/readOpening.ts';
import { isCapital } from '../text/letters.ts';
import { span, type Span } from '../text/span.ts';
import { bodyOf, type Source } from './body.ts';
import type { Chunk } from './chunks.ts';
import type { Block, Body, Note } from './nodes.ts';
import type { Reading } from './reading.ts';
import { beginsRecord } from './record.ts';

/** `A/RES/78/69`, `3/24`, `06-30594 (E)`, `2/4 GE.19-12345`, `Page 3`, `/...`, `*0630594*` */
const furniture =
  /^(?:[AEST]\/[\w./()\s-]{1,40}\*?|(?:\d{1,3}\/)?\d{1,3}|(?:\d{1,3}\/\d{1,3} )?(?:[A-Z]{1,2}\.)?\d{2}-\d{5}(?:\s?\([A-Z]\))?.{0,30}|Page \d{1,3}(?: of \d{1,3})?|\/ ?(?:\.{3}|…)|\*?\d{6,8}\*?|Please recycle.{0,5})$/;

/** A line that belongs to the page, not to the text. */
export function isFurniture({ prose }: Body): boolean {
  return prose.text.length < 60 && furniture.test(prose.text);
}

/** The record that follows an adopted text. */
export function recordOf({ prose }: Body): boolean {
  return prose.text.length < 2000 && beginsRecord(prose.text);
}

/** `1 See A/65/460.` */
const bareNote = /^(?<label>\d{1,3})\s+(?=\S)/;

/**
 * Notes that only their place betrays: below a line of underscores, below such a note, or below their call. Several may
 * follow one another line by line; empty where the chunk is something else.
 */
export function bareNotesOf(reading: Reading, chunk: Chunk, body: Body): readonly Note[] {
  const { text } = body.prose;
  const label = bareNote.exec(text)?.groups?.['label'];
  const [first] = chunk.pieces;
  if (label === undefined || first === undefined) return [];
  const mark = span(first.start, first.start + label.length);
  if (!namesSource(reading, mark, text.slice(label.length).trimStart())) return [];
  return linesOfNotes(reading.source.text, chunk.pieces).map((lines) =>
    noteIn(reading.source, lines),
  );
}

/** The lines of each note: the next one begins with the next number, behind a full stop. */
function linesOfNotes(draft: string, pieces: readonly Span[]): readonly (readonly Span[])[] {
  const notes: Span[][] = [];
  let next = '';
  for (const [at, piece] of pieces.entries()) {
    const label = labelOf(draft, piece);
    const isBehindStop = draft.charAt((pieces[at - 1]?.end ?? 0) - 1) === '.';
    if (at === 0 || (label === next && isBehindStop)) {
      notes.push([piece]);
      next = String(Number(label) + 1);
    } else notes.at(-1)?.push(piece);
  }
  return notes;
}

function labelOf(draft: string, { start, end }: Span): string {
  return bareNote.exec(draft.slice(start, end))?.groups?.['label'] ?? '';
}

function noteIn(source: Source, [first = span(0, 0), ...rest]: readonly Span[]): Note {
  const label = labelOf(source.text, first);
  const mark = span(first.start, first.start + label.length);
  return {
    kind: 'note',
    span: span(first.start, rest.at(-1)?.end ?? first.end),
    label,
    mark,
    form: 'bare',
    body: bodyOf(source, [span(mark.end, first.end), ...rest]),
  };
}

/** `1 Official Records …`, not `1 Decides …`, nor `1 of them`. */
function namesSource(reading: Reading, mark: Span, words: string): boolean {
  const { pending, annex, blocks } = reading;
  if (isKnown(readOpening(words))) return false;
  return (
    isBelowNotes(pending.at(-1) ?? (annex?.blocks ?? blocks).at(-1)) ||
    (isCapital(words) && isCalledAbove(reading, mark))
  );
}

/** Whether the same number is glued to a word above. */
function isCalledAbove({ source }: Reading, mark: Span): boolean {
  const label = source.text.slice(mark.start, mark.end);
  for (const [start, end] of source.context.glued) {
    if (start < mark.start && source.text.slice(start, end) === label) return true;
  }
  return false;
}

function isBelowNotes(last: Block | undefined): boolean {
  return last?.kind === 'divider' || (last?.kind === 'note' && last.form === 'bare');
}
