/** The smallest edit that turns some words of a paragraph into others. */
import type { Edit } from '../text/edit.ts';
import { sourceOffset, sourceSpan, type Prose } from '../text/prose.ts';
import { span } from '../text/span.ts';

export interface Rewording {
  /** Where the words begin in the prose. */
  readonly start: number;
  readonly written: string;
  readonly right: string;
}

/** "Request" to "Requests" adds one letter and leaves italics around it alone. */
export function rewording(prose: Prose, { start, written, right }: Rewording): Edit {
  const shorter = Math.min(written.length, right.length);
  let same = 0;
  while (same < shorter && written[same] === right[same]) same += 1;
  let tail = 0;
  while (tail < shorter - same && written.at(-1 - tail) === right.at(-1 - tail)) tail += 1;
  const from = start + same;
  const to = start + written.length - tail;
  const newText = right.slice(same, right.length - tail);
  if (to > from) return { span: sourceSpan(prose, from, to), newText };
  const place = from > 0 ? sourceOffset(prose, from - 1) + 1 : sourceOffset(prose, 0);
  return { span: span(place, place), newText };
}
