/** Many spans, asked again and again whether one of them holds another or shares a character with it. */
import type { Span } from './span.ts';

export interface SpanIndex {
  /** Whether one of them encloses the span. */
  readonly encloses: (span: Span) => boolean;
  /** Whether one of them overlaps the span. */
  readonly overlaps: (span: Span) => boolean;
}

/** Each question takes a few steps, however many spans there are. */
export function spanIndex(spans: readonly Span[]): SpanIndex {
  const outer = outermost(spans);
  return {
    // Of those that begin early enough the last one ends last.
    encloses: ({ start, end }) => (outer[countUpTo(outer, start) - 1]?.end ?? -1) >= end,
    overlaps: ({ start, end }) => (outer[countUpTo(outer, end - 1) - 1]?.end ?? -1) > start,
  };
}

/** In order, without those that lie within others. */
function outermost(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  let reached = -1;
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.end <= reached) continue;
    kept.push(span);
    reached = span.end;
  }
  return kept;
}

/** How many spans in order begin at an offset or before it. */
function countUpTo(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? offset) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
