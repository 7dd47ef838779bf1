/** The state of one reading: the blocks so far, the paragraph that is still open, and what waits beside it. */
import { readOpening } from '../lexicon/readOpening.ts';
import { span, type Span } from '../text/span.ts';
import type { Chunk } from './chunks.ts';
import type { AnnexHeading } from './headings.ts';
import { placeOf } from './levels.ts';
import { runInOf } from './runIn.ts';
import { markerOf } from './markers.ts';
import type { Annex, Block, Body, Interruption, Marker } from './nodes.ts';
import type { Source } from './body.ts';
import { innermost, paragraphOf, type Sketch } from './sketch.ts';

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
  if (block.kind === 'heading') reading.lastNumber = 0;
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
  sink(reading).push(...reading.pending);
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
  /** What is in the chunk, where it has been read already. */
  readonly body?: Body;
}

/** Begins a paragraph with a chunk. */
export function openParagraph(
  reading: Reading,
  chunk: Chunk,
  { kind, marker, body }: Beginning,
): void {
  closeParagraph(reading);
  if (kind === 'operative') reading.stage = 'operative';
  if (marker !== undefined && kind === 'operative') reading.lastNumber = marker.value;
  const pieces =
    marker === undefined ? chunk.pieces : piecesAfter(reading, chunk.pieces, marker.span.end);
  const common = { kind, subparagraphs: [], interruptions: [], start: chunk.span.start, level: 0 };
  reading.open = { ...common, ...(marker && { marker }), pieces: [] };
  fill(reading, reading.open, pieces, body);
}

interface Lettered {
  readonly marker: Marker;
  readonly body: Body;
}

/** Puts a subparagraph where its series goes on, or begins a series below the open paragraph. */
export function addSubparagraph(reading: Reading, chunk: Chunk, { marker, body }: Lettered): void {
  if (reading.open === undefined) return;
  const runIn = runInOf(reading, marker);
  if (runIn !== undefined) return goOn(reading, runIn, [marker.span, ...chunk.pieces]);
  const place = placeOf(reading.open, marker);
  place.parent.interruptions.push(...reading.pending);
  reading.pending = [];
  const sub: Sketch = {
    kind: 'subparagraph',
    marker: place.marker,
    pieces: [],
    subparagraphs: [],
    interruptions: [],
    start: marker.span.start,
    level: place.parent.level + 1,
  };
  place.parent.subparagraphs.push(sub);
  fill(reading, sub, chunk.pieces, body);
}

/** Writes the words into a paragraph; a first label right at their start begins a subparagraph: `1. (a) Decides`. */
function fill(reading: Reading, sketch: Sketch, pieces: readonly Span[], body?: Body): void {
  const [first, ...rest] = pieces;
  if (first === undefined) return;
  const marker = markerOf(reading.source.text.slice(first.start, first.end), first.start);
  if (marker?.form !== 'parens' || !['a', 'i', '1'].includes(marker.label)) {
    sketch.pieces.push(...pieces);
    sketch.read = body;
    return;
  }
  const series = marker.label === 'i' ? { ...marker, series: 'roman' as const, value: 1 } : marker;
  const common = {
    kind: 'subparagraph' as const,
    subparagraphs: [],
    interruptions: [],
    pieces: [],
  };
  const sub: Sketch = {
    ...common,
    marker: series,
    start: marker.span.start,
    level: sketch.level + 1,
  };
  sketch.subparagraphs.push(sub);
  fill(reading, sub, piecesAfter(reading, [first, ...rest], marker.span.end));
}

function piecesAfter(reading: Reading, pieces: readonly Span[], offset: number): readonly Span[] {
  let start = offset;
  while (/[ \t\u00a0]/.test(reading.source.text.charAt(start))) start++;
  return pieces
    .map((piece) => span(Math.max(piece.start, start), piece.end))
    .filter((piece) => piece.start < piece.end);
}

/** Goes on with the open paragraph where a chunk is its continuation after a page break, a note or a blank line. */
export function joins(reading: Reading, chunk: Chunk, body: Body, finished: boolean): boolean {
  if (reading.open === undefined || finished || chunk.head.kind !== 'plain' || !continues(body))
    return false;
  goOn(reading, innermost(reading.open), chunk.pieces);
  return true;
}

/** Writes more words into an open paragraph; what waited beside it interrupts it. */
function goOn(reading: Reading, sketch: Sketch, pieces: readonly Span[]): void {
  sketch.interruptions.push(...reading.pending);
  reading.pending = [];
  sketch.pieces.push(...pieces);
  sketch.read = undefined;
}

/** Small letters or no opening known: not the beginning of a paragraph. */
function continues({ prose }: Body): boolean {
  if (/^[\p{Ll}\d(“"]/u.test(prose.text)) return true;
  const opening = readOpening(prose.text);
  return opening === undefined || !opening.known || opening.form === 'unknown';
}
