/** Taking lines out of a draft, putting them elsewhere, and changing words in them on the way. */
import { applyEdits, type Edit } from '../../text/edit.ts';
import { encloses, overlaps, span, type Span } from '../../text/span.ts';

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
  const gone = cuts.flatMap((cut) => (cut.kind === 'add' ? [] : [cut.whole]));
  const staying = touches.filter((touch) => !gone.some((whole) => isInside(whole, touch.span)));
  const edits = cuts.flatMap((cut) => editsOf(draft, cut, touches));
  // Lines that arrive at the start of a line stand before what changes there, those that arrive at its end behind it.
  const arriving = edits.filter(({ span: { start } }) => isLineStart(draft, start));
  const others = edits.filter((edit) => !arriving.includes(edit));
  return [...arriving, ...staying, ...others].toSorted((a, b) => a.span.start - b.span.start);
}

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
  const own = touches
    .filter((touch) => encloses(taken, touch.span))
    .map(({ span: { start, end }, newText }) => ({
      span: span(start - taken.start, end - taken.start),
      newText,
    }));
  return applyEdits(draft.slice(taken.start, taken.end), own);
}

function isInside(whole: Span, { start, end }: Span): boolean {
  return start === end ? whole.start < start && start < whole.end : overlaps(whole, { start, end });
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
