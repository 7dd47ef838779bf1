/** Paragraphs while they are being read: they still grow by subparagraphs, continuation lines and interruptions. */
import { span, type Span } from '../text/span.ts';
import { wordingOf, type Source, type Wording } from './body.ts';
import type { Interruption, Marker, Operative, Preambular, Subparagraph } from './nodes.ts';

export interface Sketch {
  readonly kind: 'preambular' | 'operative' | 'subparagraph';
  readonly marker: Marker | undefined;
  readonly pieces: Span[];
  /** What the pieces say; absent when they have changed since it was read. */
  wording: Wording | undefined;
  readonly subparagraphs: Sketch[];
  readonly interruptions: Interruption[];
  readonly start: number;
  /** 0 for the paragraph itself, 1 for (a). */
  readonly level: number;
}

/** The paragraph a sketch has become. */
export function paragraphOf(source: Source, sketch: Sketch): Preambular | Operative {
  const kind = sketch.kind === 'preambular' ? 'preambular' : 'operative';
  const { marker } = sketch;
  const { span, body, subparagraphs, interruptions, opening } = partsOf(source, sketch);
  const paragraph = { kind, span, body, subparagraphs, interruptions, opening: opening() } as const;
  return marker === undefined ? paragraph : { ...paragraph, marker };
}

function subparagraphOf(source: Source, sketch: Sketch, marker: Marker): Subparagraph {
  const { span, body, subparagraphs, interruptions } = partsOf(source, sketch);
  return {
    kind: 'subparagraph',
    span,
    body,
    marker,
    level: sketch.level,
    subparagraphs,
    interruptions,
  };
}

interface Parts extends Wording {
  readonly span: Span;
  readonly subparagraphs: readonly Subparagraph[];
  readonly interruptions: readonly Interruption[];
}

function partsOf(source: Source, sketch: Sketch): Parts {
  const { body, opening } =
    sketch.wording ?? wordingOf(source, piecesOf(sketch), sketch.marker?.emphasis);
  const subparagraphs: Subparagraph[] = [];
  for (const sub of sketch.subparagraphs) {
    if (sub.marker !== undefined) subparagraphs.push(subparagraphOf(source, sub, sub.marker));
  }
  return {
    span: span(sketch.start, endOf(sketch)),
    body,
    opening,
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
