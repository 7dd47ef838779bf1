/** The text proper, chunk by chunk: organ line, preamble, operative paragraphs, adoption record, annexes. */
import { isNumber } from './begins.ts';
import { bodyOf, wordingOf, type Source, type Wording } from './body.ts';
import type { Chunk } from './chunks.ts';
import { endsClause } from './clause.ts';
import { isKnown } from '../lexicon/opening.ts';
import { annexHeadingOf, headingOf } from './headings.ts';
import { bareNotesOf, recordOf } from './asides.ts';
import { isPageLine } from './pageLine.ts';
import { isCaption } from './isCaption.ts';
import { undottedMarkerOf } from './markers.ts';
import type { Block, Body, Heading, Marker } from './nodes.ts';
import { noOutlook, outlooks } from './outlook.ts';
import { organLineOf } from './organLine.ts';
import {
  declares,
  goesOnAs,
  isQuoted,
  isStarNote,
  kindOfMarked,
  kindOfPlain,
} from './paragraphKind.ts';
import {
  addAside,
  addSubparagraph,
  append,
  beginAnnex,
  close,
  joins,
  type Reading,
  openParagraph,
  piecesAfter,
  push,
  skipsLetter,
} from './reading.ts';
import { endOf } from './sketch.ts';
import { romanNumberOf } from './unusualNumbers.ts';

/** The blocks of the text proper. The first chunk is its organ line or its first paragraph. */
export function readText(source: Source, chunks: readonly Chunk[]): readonly Block[] {
  const reading: Reading = {
    source,
    stage: 'preamble',
    blocks: [],
    pending: [],
    lastNumber: 0,
    outlook: noOutlook,
  };
  const ahead = outlooks(source.text, chunks);
  for (const [index, chunk] of chunks.entries()) {
    reading.outlook = ahead[index] ?? noOutlook;
    readChunk(reading, chunk);
  }
  close(reading);
  return reading.blocks;
}

function readChunk(reading: Reading, chunk: Chunk): void {
  const { head } = chunk;
  switch (head.kind) {
    case 'comment':
      addAside(reading, head.comment);
      return;
    case 'divider':
      addAside(reading, { kind: 'divider', span: chunk.span });
      return;
    case 'note':
      addAside(reading, {
        kind: 'note',
        span: chunk.span,
        label: head.label,
        mark: head.mark,
        form: head.form,
        body: bodyIn(reading, chunk),
      });
      return;
    case 'table':
      push(reading, { kind: 'passage', span: chunk.span, body: bodyIn(reading, chunk) });
      return;
    case 'marker':
      readMarked(reading, chunk);
      return;
    default:
      readWords(reading, chunk);
  }
}

function bodyIn(reading: Reading, chunk: Chunk): Body {
  return bodyOf(reading.source, chunk.pieces);
}

/** A chunk that begins with words: a heading, an organ line, an unnumbered paragraph, or more of the one before. */
function readWords(reading: Reading, chunk: Chunk): void {
  const wording = wordingOf(reading.source, chunk.pieces);
  const { body } = wording;
  const organLine = organLineOf(body, reading.annex === undefined ? 'any' : 'known');
  if (organLine !== undefined && !(reading.stage === 'operative' && isQuoted(body))) {
    push(reading, { ...organLine, span: chunk.span });
    reading.stage = 'preamble';
    reading.lastNumber = 0;
    reading.lastForm = undefined;
    return;
  }
  const annex = annexHeadingOf(chunk, body);
  if (annex !== undefined) return beginAnnex(reading, { chunk, body, ...annex });
  if (readAside(reading, chunk, body)) return;
  const finished = isFinished(reading);
  const heading = headingOf(chunk, wording, { finished, leadsToNumber: leadsToNumber(reading) });
  if (heading !== undefined) return addHeading(reading, heading);
  if (readRoman(reading, chunk)) return;
  if (!joins(reading, chunk, wording, finished)) readUnmarked(reading, chunk, wording);
}

/** Whether the paragraph above has come to the end of a clause. */
function isFinished({ open, source }: Reading): boolean {
  return open === undefined || endsClause(source.text, endOf(open));
}

/** Whether the next paragraph, or paragraph 1 of another series, stands right behind what is being read. */
function leadsToNumber({ outlook: { marker }, lastNumber }: Reading): boolean {
  if (marker === undefined || !isNumber(marker)) return false;
  return marker.value === 1 || marker.value === lastNumber + 1;
}

/** Notes without a mark, page furniture, the record of adoption. */
function readAside(reading: Reading, chunk: Chunk, body: Body): boolean {
  const notes = bareNotesOf(reading, chunk, body);
  for (const note of notes) addAside(reading, note);
  if (notes.length > 0) return true;
  if (isPageLine(body.prose.text)) addAside(reading, { kind: 'unparsed', span: chunk.span, body });
  else if (recordOf(body)) {
    push(reading, { kind: 'adoptionRecord', span: chunk.span, body });
    reading.stage = 'after';
  } else return false;
  return true;
}

/** A heading, which ends the paragraph above, or the caption of a point, which only interrupts it. */
function addHeading(reading: Reading, heading: Heading): void {
  if (isCaption(reading)) addAside(reading, heading);
  else push(reading, heading);
}

/** `II. Urges …`: the number shows that a paragraph begins, whatever the one above ends with. */
function readRoman(reading: Reading, chunk: Chunk): boolean {
  const first = chunk.pieces[0];
  if (first === undefined || chunk.head.kind !== 'plain') return false;
  const marker = romanNumberOf(reading.source.text.slice(first.start, first.end), first.start);
  if (marker === undefined || !goesOnAs(reading, marker)) return false;
  openParagraph(reading, chunk, { kind: 'operative', marker });
  return true;
}

function readUnmarked(reading: Reading, chunk: Chunk, wording: Wording): void {
  const first = chunk.pieces[0];
  const words = first === undefined ? '' : reading.source.text.slice(first.start, first.end);
  const undotted = first && undottedMarkerOf(words, first.start);
  if (undotted?.value === reading.lastNumber + 1) {
    const rest = wordingAfter(reading, chunk, undotted.span.end);
    if (isKnown(rest.opening()))
      return openParagraph(reading, chunk, { kind: 'operative', marker: undotted });
  }
  if (declares(reading, wording)) reading.stage = 'after';
  const kind = kindOfPlain(reading, wording);
  if (kind !== 'passage') openParagraph(reading, chunk, { kind, wording });
  else if (skipsLetter(reading)) append(reading, chunk);
  else push(reading, { kind, span: chunk.span, body: wording.body });
}

function wordingAfter(reading: Reading, chunk: Chunk, offset: number): Wording {
  const pieces = chunk.pieces.map((piece) => ({
    start: Math.max(piece.start, offset),
    end: piece.end,
  }));
  return wordingOf(reading.source, pieces);
}

/** `- 2 Expresses …`: a number that lost its full stop behind the dash of a list. */
function numberBehindDash(
  { source, lastNumber }: Reading,
  { head, pieces }: Chunk,
): Marker | undefined {
  const [first] = pieces;
  if (head.kind !== 'marker' || head.marker.series !== 'bullet' || first === undefined)
    return undefined;
  const number = undottedMarkerOf(source.text.slice(first.start, first.end), first.start);
  if (number?.value !== lastNumber + 1) return undefined;
  return { ...number, span: { start: head.marker.span.start, end: number.span.end } };
}

/** A chunk that begins with a number, a letter or a bullet. */
function readMarked(reading: Reading, chunk: Chunk): void {
  if (chunk.head.kind !== 'marker') return;
  const marker = numberBehindDash(reading, chunk) ?? chunk.head.marker;
  const wording = wordingOf(
    reading.source,
    piecesAfter(reading, chunk.pieces, marker.span.end),
    marker.emphasis,
  );
  if (isStarNote(reading, marker, wording)) {
    const { label, span: mark } = marker;
    const { span } = chunk;
    addAside(reading, { kind: 'note', span, label, mark, form: 'asterisk', body: wording.body });
    return;
  }
  if (declares(reading, wording)) reading.stage = 'after';
  const kind = kindOfMarked(reading, marker, wording);
  switch (kind) {
    case 'subparagraph':
      return addSubparagraph(reading, chunk, { marker, wording });
    case 'passage':
      return push(reading, { kind, span: chunk.span, body: wording.body, marker });
    default:
      return openParagraph(reading, chunk, { kind, marker, wording });
  }
}
