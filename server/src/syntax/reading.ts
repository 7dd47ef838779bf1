/** The state of one reading: the blocks so far, the paragraph that is still open, and what waits beside it. */
import { addAll } from '../text/addAll.ts';
import { span, type Span } from '../text/span.ts';
import type { Chunk } from './chunks.ts';
import type { AnnexHeading } from './headings.ts';
import { placeOf } from './levels.ts';
import { numberFormOf, type NumberForm } from './numberForm.ts';
import type { Outlook } from './outlook.ts';
import { runInOf } from './runIn.ts';
import { markerOf } from './markers.ts';
import type { Annex, Block, Body, Interruption, Marker } from './nodes.ts';
import type { Source, Wording } from './body.ts';
import { isKnown } from '../lexicon/opening.ts';
import { isSmallLetter } from '../text/letters.ts';
import { endOf, innermost, openChain, paragraphOf, type Sketch } from './sketch.ts';

export interface Reading {
  readonly source: Source;
  /** `after`: past the record of adoption, where nothing is operative any more. */
  stage: 'preamble' | 'operative' | 'after';
  readonly blocks: Block[];
  open?: Sketch | undefined;
  /** Notes, dividers and comments since the open paragraph's last words: inside it if it goes on, after it if not. */
  pending: Interruption[];
  annex?: OpenAnnex | undefined;
  /** The number of the last operative paragraph. */
  lastNumber: number;
  /** How that number is written. */
  lastForm?: NumberForm | undefined;
  /** What comes after the chunk that is being read. */
  outlook: Outlook;
}

interface OpenAnnex extends AnnexHeading {
  readonly chunk: Chunk;
  readonly body: Body;
  readonly blocks: Block[];
}

/** Adds a finished block. */
export function push(reading: Reading, block: Block): void {
  closeParagraph(reading);
  if (block.kind === 'organLine') closeAnnex(reading);
  sink(reading).push(block);
}

/** Adds something that may turn out to interrupt the open paragraph. */
export function addAside(reading: Reading, aside: Interruption): void {
  if (reading.open === undefined) sink(reading).push(aside);
  else reading.pending.push(aside);
}

export function beginAnnex(reading: Reading, annex: Omit<OpenAnnex, 'blocks'>): void {
  close(reading);
  reading.annex = { ...annex, blocks: [] };
}

/** Closes whatever is open. */
export function close(reading: Reading): void {
  closeParagraph(reading);
  closeAnnex(reading);
}

function sink(reading: Reading): Block[] {
  return reading.annex?.blocks ?? reading.blocks;
}

function closeParagraph(reading: Reading): void {
  if (reading.open !== undefined) sink(reading).push(paragraphOf(reading.source, reading.open));
  addAll(sink(reading), reading.pending);
  reading.open = undefined;
  reading.pending = [];
}

function closeAnnex(reading: Reading): void {
  if (reading.annex === undefined) return;
  const { chunk, body, blocks, numeral, title } = reading.annex;
  const end = blocks.at(-1)?.span.end ?? chunk.span.end;
  const annex: Annex = { kind: 'annex', span: span(chunk.span.start, end), body, blocks };
  reading.blocks.push({
    ...annex,
    ...(numeral !== undefined && { numeral }),
    ...(title !== undefined && { title }),
  });
  reading.annex = undefined;
}

interface Beginning {
  readonly kind: 'preambular' | 'operative';
  readonly marker?: Marker;
  /** What the chunk says; absent where it must be read again without its marker. */
  readonly wording?: Wording;
}

/** Begins a paragraph with a chunk. */
export function openParagraph(
  reading: Reading,
  chunk: Chunk,
  { kind, marker, wording }: Beginning,
): void {
  closeParagraph(reading);
  if (kind === 'operative') reading.stage = 'operative';
  if (marker !== undefined && kind === 'operative') {
    reading.lastNumber = marker.value;
    reading.lastForm = numberFormOf(marker);
  }
  const pieces =
    marker === undefined ? chunk.pieces : piecesAfter(reading, chunk.pieces, marker.span.end);
  reading.open = sketchOf({ kind, marker, start: chunk.span.start, level: 0 });
  fill(reading, reading.open, pieces, wording);
}

interface Lettered {
  readonly marker: Marker;
  readonly wording: Wording;
}

/** Puts a subparagraph where its series goes on, or begins a series below the open paragraph. */
export function addSubparagraph(
  reading: Reading,
  chunk: Chunk,
  { marker, wording }: Lettered,
): void {
  if (reading.open === undefined) return;
  const runIn = runInOf(reading.source.text, reading.open, marker);
  if (runIn !== undefined) return goOn(reading, runIn, [marker.span, ...chunk.pieces]);
  const place = placeOf(reading.source.text, reading.open, marker);
  addAll(place.parent.interruptions, reading.pending);
  reading.pending = [];
  const sub = subparagraphOf(place.parent, place.marker);
  fill(reading, sub, chunk.pieces, wording);
}

/** Writes the words into a paragraph; a first label right at their start begins a subparagraph: `1. (a) Decides`. */
function fill(reading: Reading, sketch: Sketch, pieces: readonly Span[], wording?: Wording): void {
  const first = pieces[0];
  if (first === undefined) return;
  const marker = firstLabelAt(reading.source.text, first);
  if (marker === undefined) {
    addAll(sketch.pieces, pieces);
    sketch.wording = wording;
    return;
  }
  fill(reading, subparagraphOf(sketch, marker), piecesAfter(reading, pieces, marker.span.end));
}

/** `(a)`, `(i)` or `(1)` right at the start of some words. */
function firstLabelAt(text: string, { start, end }: Span): Marker | undefined {
  if (text.charAt(start) !== '(') return undefined;
  const marker = markerOf(text.slice(start, end), start);
  if (marker?.label === 'i') return { ...marker, series: 'roman', value: 1 };
  return marker?.label === 'a' || marker?.label === '1' ? marker : undefined;
}

function subparagraphOf(parent: Sketch, marker: Marker): Sketch {
  const { start } = marker.span;
  const sub = sketchOf({ kind: 'subparagraph', marker, start, level: parent.level + 1 });
  parent.subparagraphs.push(sub);
  return sub;
}

type Begun = Pick<Sketch, 'kind' | 'start' | 'level'> & { readonly marker: Marker | undefined };

function sketchOf({ kind, marker, start, level }: Begun): Sketch {
  return {
    kind,
    marker,
    pieces: [],
    wording: undefined,
    subparagraphs: [],
    interruptions: [],
    start,
    level,
  };
}

/** What is left of some pieces behind an offset and the blanks after it. */
export function piecesAfter(
  reading: Reading,
  pieces: readonly Span[],
  offset: number,
): readonly Span[] {
  if (pieces.every((piece) => piece.start >= offset)) return pieces;
  let start = offset;
  while (/[ \t\u00a0]/.test(reading.source.text.charAt(start))) start++;
  return pieces
    .map((piece) => span(Math.max(piece.start, start), piece.end))
    .filter((piece) => piece.start < piece.end);
}

/** Goes on with the open paragraph where a chunk is its continuation after a page break, a note or a blank line. */
export function joins(
  reading: Reading,
  chunk: Chunk,
  wording: Wording,
  finished: boolean,
): boolean {
  const { open } = reading;
  if (open === undefined || chunk.head.kind !== 'plain' || !continues(wording)) return false;
  if (finished && !isMidSentence(reading.source.text, open, wording)) return false;
  goOn(reading, innermost(open), chunk.pieces);
  return true;
}

/**
 * `… deplorable conditions,` and, after a blank line, `including forced labour;`: below an operative paragraph, so that its
 * list goes on. In the preamble such a line is a paragraph that lacks its opening.
 */
function isMidSentence(text: string, open: Sketch, { body, opening }: Wording): boolean {
  if (open.kind === 'preambular' || text.charAt(endOf(open) - 1) !== ',') return false;
  return isSmallLetter(body.prose.text) && !isKnown(opening());
}

/**
 * Goes on with the open subparagraph where a letter seems to be missing: (a), a line without letter, (c). The gap then
 * shows at (c).
 */
export function skipsLetter({ open, outlook: { marker } }: Reading): boolean {
  if (open === undefined || marker === undefined || marker.series === 'bullet') return false;
  return openChain(open).some(({ subparagraphs }) => {
    const last = subparagraphs.at(-1)?.marker;
    return (
      last?.series === marker.series && last.form === marker.form && marker.value === last.value + 2
    );
  });
}

/** Adds a chunk to the words of the innermost open paragraph. */
export function append(reading: Reading, chunk: Chunk): void {
  if (reading.open !== undefined) goOn(reading, innermost(reading.open), chunk.pieces);
}

/** Writes more words into an open paragraph; what waited beside it interrupts it. */
function goOn(reading: Reading, sketch: Sketch, pieces: readonly Span[]): void {
  addAll(sketch.interruptions, reading.pending);
  reading.pending = [];
  addAll(sketch.pieces, pieces);
  sketch.wording = undefined;
}

/** Small letters or no opening known: not the beginning of a paragraph. */
function continues({ body, opening }: Wording): boolean {
  const { text } = body.prose;
  return isSmallLetter(text) || /^[\d(“"]/.test(text) || !isKnown(opening());
}
