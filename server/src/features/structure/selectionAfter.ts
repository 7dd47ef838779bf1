/** What is selected once paragraphs have moved: the same words as before. */
import type { Edit } from '../../text/edit.ts';
import { encloses, span, type Span } from '../../text/span.ts';
import type { Cut } from './cuts.ts';

/** What is done to a draft: the edits, and what they were made of. */
interface Done {
  readonly edits: readonly Edit[];
  readonly cuts: readonly Cut[];
  readonly touches: readonly Edit[];
}

/** The selection of a draft in its new text; where its last words are gone, a cursor. */
export function selectionAfter(draft: string, selection: Span, done: Done): Span {
  const { start, end } = wordsIn(draft, selection);
  const from = offsetAfter(done, start);
  return span(from, isGone(done.cuts, end) ? from : Math.max(from, offsetAfter(done, end)));
}

/** A selection without the blanks at its ends, which may belong to other lines. */
function wordsIn(draft: string, { start, end }: Span): Span {
  const selected = draft.slice(start, end);
  return selected.trim() === ''
    ? span(start, start)
    : span(end - selected.trimStart().length, start + selected.trimEnd().length);
}

/** Whether the words before an offset have been dropped. */
function isGone(cuts: readonly Cut[], offset: number): boolean {
  return cuts.some(
    (cut) => cut.kind === 'drop' && cut.whole.start < offset && offset <= cut.whole.end,
  );
}

/** With lines that move a place moves along. */
function offsetAfter({ edits, cuts, touches }: Done, offset: number): number {
  const lift = cuts.find((cut) => cut.kind === 'lift' && encloses(cut.taken, span(offset, offset)));
  if (lift?.kind !== 'lift') return offset + growthBefore(edits, offset);
  const inside = touches.filter(({ span: own }) => encloses(lift.taken, own));
  const place = offset - lift.taken.start + growthBefore(inside, offset);
  return lift.to + growthBefore(edits, lift.to) + lift.before.length + place;
}

/** How much longer the text before an offset gets. */
function growthBefore(edits: readonly Edit[], offset: number): number {
  return edits
    .filter(({ span: own }) => own.end <= offset && own.start < offset)
    .reduce((sum, { span: own, newText }) => sum + newText.length - (own.end - own.start), 0);
}
