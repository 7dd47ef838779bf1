/** The words of a paragraph without its marks, and where each of them stands in the draft. */
import { span, type Span } from './span.ts';

/**
 * Emphasis marks, link targets, footnote calls and comments are left out; line breaks and runs of blanks are one space.
 * Positions in `text` are not offsets of the draft: `sourceSpan` turns them into such.
 */
export interface Prose {
  readonly text: string;
  /** Where the paragraph's words begin in the draft. */
  readonly origin: number;
  /** Runs copied unchanged: `text` from `at` on stands in the draft from `origin + from` on. Ordered, first one at 0. */
  readonly runs: readonly ProseRun[];
}

export interface ProseRun {
  readonly at: number;
  readonly from: number;
}

/** The offset in the draft of one character of the prose. */
export function sourceOffset(prose: Prose, position: number): number {
  let low = 0;
  let high = prose.runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((prose.runs[middle]?.at ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  const run = prose.runs[low];
  const inside = run === undefined ? position : run.from + (position - run.at);
  return prose.origin + inside;
}

/** Where a piece of the prose stands in the draft, marks between its words included. */
export function sourceSpan(prose: Prose, start: number, end: number): Span {
  const from = sourceOffset(prose, start);
  return end > start ? span(from, sourceOffset(prose, end - 1) + 1) : span(from, from);
}
