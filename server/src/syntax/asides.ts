/** What stands beside the text: page furniture, notes without a mark, the record of adoption. */
import { span } from '../text/span.ts';
import { bodyOf } from './body.ts';
import type { Chunk } from './chunks.ts';
import type { Block, Body, Note } from './nodes.ts';
import type { Reading } from './reading.ts';

/** `A/RES/78/69`, `3/24`, `06-30594 (E)`, `2/4 GE.19-12345`, `Page 3`, `/...`, `*0630594*` */
const furniture =
  /^(?:[AEST]\/[\w./()\s-]{1,40}\*?|(?:\d{1,3}\/)?\d{1,3}|(?:\d{1,3}\/\d{1,3} )?(?:[A-Z]{1,2}\.)?\d{2}-\d{5}(?:\s?\([A-Z]\))?.{0,30}|Page \d{1,3}(?: of \d{1,3})?|\/ ?(?:\.{3}|…)|\*?\d{6,8}\*?|Please recycle.{0,5})$/;

/** A line that belongs to the page, not to the text. */
export function isFurniture({ prose }: Body): boolean {
  return prose.text.length < 60 && furniture.test(prose.text);
}

/** `50th plenary meeting`, `82nd (resumed) plenary meeting 3 May 2024`, `Adopted at the 5410th meeting`, `[Adopted without a vote.]` */
const record =
  /^(?:\d{1,4}(?:st|nd|rd|th) (?:\(resumed\) )?(?:plenary )?meeting\b|\[?(?:Resolution )?[Aa]dopted (?:at the|by a recorded|by consensus|without a vote|unanimously|on)\b|In favour:|Against:|Abstaining:|Abstentions:)/;

/** The record that follows an adopted text. */
export function recordOf({ prose }: Body): boolean {
  return prose.text.length < 2000 && record.test(prose.text);
}

/** `1 See A/65/460.` */
const bareNote = /^(?<label>\d{1,3})\s+(?=\S)/;

/** A note that only its place betrays: below a line of underscores, or below such a note. */
export function bareNoteOf(reading: Reading, chunk: Chunk, body: Body): Note | undefined {
  if (!isBelowNotes(reading.pending.at(-1) ?? reading.blocks.at(-1))) return undefined;
  const label = bareNote.exec(body.prose.text)?.groups?.['label'];
  const [first, ...rest] = chunk.pieces;
  if (label === undefined || first === undefined) return undefined;
  const mark = span(first.start, first.start + label.length);
  const inside = bodyOf(reading.source, [span(mark.end, first.end), ...rest]);
  return { kind: 'note', span: chunk.span, label, mark, form: 'bare', body: inside };
}

function isBelowNotes(last: Block | undefined): boolean {
  return last?.kind === 'divider' || (last?.kind === 'note' && last.form === 'bare');
}
