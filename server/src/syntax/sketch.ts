/** Paragraphs while they are being read: they still grow by subparagraphs, continuation lines and interruptions. */
import { readOpening } from '../lexicon/readOpening.ts';
import { span, type Span } from '../text/span.ts';
import { bodyOf, type Source } from './body.ts';
import type { Body, Interruption, Marker, Operative, Preambular, Subparagraph } from './nodes.ts';

export interface Sketch {
  readonly kind: 'preambular' | 'operative' | 'subparagraph';
  readonly marker?: Marker;
  readonly pieces: Span[];
  /** Its body as read from the pieces so far; absent when they have changed since. */
  read?: Body | undefined;
  readonly subparagraphs: Sketch[];
  readonly interruptions: Interruption[];
  readonly start: number;
  /** 0 for the paragraph itself, 1 for (a). */
  readonly level: number;
}

/** The paragraph a sketch has become. */
export function paragraphOf(source: Source, sketch: Sketch): Preambular | Operative {
  const common = partsOf(source, sketch);
  const opening = readOpening(common.body.prose.text);
  const kind = sketch.kind === 'preambular' ? 'preambular' : 'operative';
  return { kind, ...common, opening, ...(sketch.marker && { marker: sketch.marker }) };
}

function subparagraphOf(source: Source, sketch: Sketch, marker: Marker): Subparagraph {
  return { kind: 'subparagraph', ...partsOf(source, sketch), marker, level: sketch.level };
}

interface Parts {
  readonly span: Span;
  readonly body: Body;
  readonly subparagraphs: readonly Subparagraph[];
  readonly interruptions: readonly Interruption[];
}

function partsOf(source: Source, sketch: Sketch): Parts {
  const body = sketch.read ?? bodyOf(source, piecesOf(sketch), sketch.marker?.emphasis);
  const subparagraphs: Subparagraph[] = [];
  for (const sub of sketch.subparagraphs) {
    if (sub.marker !== undefined) subparagraphs.push(subparagraphOf(source, sub, sub.marker));
  }
  return {
    span: span(sketch.start, endOf(sketch)),
    body,
    subparagraphs,
    interruptions: sketch.interruptions,
  };
}

/** An empty paragraph has one empty piece, where its words would begin. */
function piecesOf({ pieces, marker, start }: Sketch): readonly Span[] {
  const at = marker?.span.end ?? start;
  return pieces.length > 0 ? pieces : [span(at, at)];
}

/** Where the last of its words stands, those of its subparagraphs included. */
export function endOf(sketch: Sketch): number {
  const sub = sketch.subparagraphs.at(-1);
  const own = sketch.pieces.at(-1)?.end ?? sketch.marker?.span.end ?? sketch.start;
  return sub === undefined ? own : Math.max(own, endOf(sub));
}

/** The innermost paragraph that is still open. */
export function innermost(sketch: Sketch): Sketch {
  const sub = sketch.subparagraphs.at(-1);
  return sub === undefined ? sketch : innermost(sub);
}

/** From the paragraph down to its innermost open subparagraph. */
export function openChain(sketch: Sketch): readonly Sketch[] {
  const sub = sketch.subparagraphs.at(-1);
  return sub === undefined ? [sketch] : [sketch, ...openChain(sub)];
}
