/** Taking lines out of a draft, putting them elsewhere, and changing words in them on the way. */
import { applyEdits, type Edit } from '../../text/edit.ts';
import { span, type Span } from '../../text/span.ts';
import { spanIndex } from '../../text/spanIndex.ts';
import { withGap } from './withGap.ts';

/** Something that is done to whole lines. Offsets are those of the draft before. */
export type Cut =
  /** `taken` goes to an offset, with what is written before and behind it there; `whole` goes from where it was. */
  | {
      readonly kind: 'lift';
      readonly whole: Span;
      readonly taken: Span;
      readonly to: number;
      readonly before: string;
      readonly behind: string;
    }
  | { readonly kind: 'drop'; readonly whole: Span }
  /** `taken` comes to stand where `whole` was. */
  | { readonly kind: 'replace'; readonly whole: Span; readonly taken: Span }
  | { readonly kind: 'add'; readonly to: number; readonly newText: string };

/** All as edits, in order and without overlap. Words that change within lines that move change where they arrive. */
export function composed(
  draft: string,
  cuts: readonly Cut[],
  touches: readonly Edit[],
): readonly Edit[] {
  const gone = spanIndex(cuts.flatMap((cut) => (cut.kind === 'add' ? [] : [cut.whole])));
  const staying = touches.filter((touch) => !gone.overlaps(touch.span));
  const ordered = touches.toSorted((a, b) => a.span.start - b.span.start);
  const edits = dropsApart(draft, cuts).flatMap((cut) => editsOf(draft, cut, ordered));
  // Lines that arrive at the start of a line stand before what changes there, those that arrive at its end behind it.
  const arriving = edits.filter(({ span: { start } }) => isLineStart(draft, start));
  const others = edits.filter(({ span: { start } }) => !isLineStart(draft, start));
  return [...arriving, ...staying, ...others].toSorted((a, b) => a.span.start - b.span.start);
}

/** Lines dropped beside one another may both claim the blanks between, as a last paragraph and its note do: they go as one. */
function dropsApart(draft: string, cuts: readonly Cut[]): readonly Cut[] {
  const drops: Span[] = [];
  const dropped = cuts.flatMap((cut) => (cut.kind === 'drop' ? [cut.whole] : []));
  for (const whole of dropped.toSorted((a, b) => a.start - b.start)) {
    const last = drops.at(-1);
    if (last === undefined || last.end < whole.start) drops.push(whole);
    else drops.splice(-1, 1, withGap(draft, span(last.start, Math.max(last.end, whole.end))));
  }
  return [
    ...cuts.filter(({ kind }) => kind !== 'drop'),
    ...drops.map((whole): Cut => ({ kind: 'drop', whole })),
  ];
}

/** `touches` are in order. */
function editsOf(draft: string, cut: Cut, touches: readonly Edit[]): readonly Edit[] {
  switch (cut.kind) {
    case 'add':
      return [{ span: span(cut.to, cut.to), newText: cut.newText }];
    case 'drop':
      return [{ span: cut.whole, newText: '' }];
    case 'replace':
      return [{ span: cut.whole, newText: rewritten(draft, cut.taken, touches) }];
    case 'lift': {
      const moved = `${cut.before}${rewritten(draft, cut.taken, touches)}${cut.behind}`;
      return [
        { span: cut.whole, newText: '' },
        { span: span(cut.to, cut.to), newText: moved },
      ];
    }
  }
}

/** Some lines with the changes made that lie in them. */
function rewritten(draft: string, taken: Span, touches: readonly Edit[]): string {
  const own: Edit[] = [];
  for (let at = firstFrom(touches, taken.start); at < touches.length; at += 1) {
    const touch = touches[at];
    if (touch === undefined || touch.span.start > taken.end) break;
    const { start, end } = touch.span;
    if (end <= taken.end)
      own.push({ ...touch, span: span(start - taken.start, end - taken.start) });
  }
  return applyEdits(draft.slice(taken.start, taken.end), own);
}

/** The first of some edits in order that begins at an offset or behind it. */
function firstFrom(edits: readonly Edit[], offset: number): number {
  let [low, high] = [0, edits.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edits[middle]?.span.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isLineStart(draft: string, offset: number): boolean {
  return offset === 0 || draft.charAt(offset - 1) === '\n';
}

/** Where an offset of the draft stands after the cuts, as something that can be compared. */
export function orderAfter(cuts: readonly Cut[]): (offset: number) => readonly [number, number] {
  const lifts = cuts.flatMap((cut) => (cut.kind === 'lift' ? [cut] : []));
  return (offset) => {
    const lift = lifts.find(({ taken }) => taken.start <= offset && offset < taken.end);
    return lift === undefined ? [offset, offset] : [lift.to - 0.5, offset];
  };
}
