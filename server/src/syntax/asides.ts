/** What stands beside the text: page furniture, notes without a mark, the record of adoption. */
import { isKnown } from '../lexicon/opening.ts';
import { readOpening } from '../lexicon/readOpening.ts';
import { isCapital } from '../text/letters.ts';
import { span, type Span } from '../text/span.ts';
import { bodyOf } from './body.ts';
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

/** A note that only its place betrays: below a line of underscores, below such a note, or below its call. */
export function bareNoteOf(reading: Reading, chunk: Chunk, body: Body): Note | undefined {
  const { text } = body.prose;
  const label = bareNote.exec(text)?.groups?.['label'];
  const [first, ...rest] = chunk.pieces;
  if (label === undefined || first === undefined) return undefined;
  const mark = span(first.start, first.start + label.length);
  if (!namesSource(reading, mark, text.slice(label.length).trimStart())) return undefined;
  const inside = bodyOf(reading.source, [span(mark.end, first.end), ...rest]);
  return { kind: 'note', span: chunk.span, label, mark, form: 'bare', body: inside };
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
