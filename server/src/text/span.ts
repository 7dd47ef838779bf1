/** A half-open range of UTF-16 offsets. The only position type below protocol. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The span from one offset up to another. */
export function span(start: number, end: number): Span {
  return { start, end };
}

/** Whether an offset lies in a span or touches its end: where a cursor counts as being in a word. */
export function touches(range: Span, offset: number): boolean {
  return range.start <= offset && offset <= range.end;
}

/** Whether one span lies wholly inside another. */
export function encloses(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether two spans share a character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The words a span stands for. */
export function slice(text: string, range: Span): string {
  return text.slice(range.start, range.end);
}
