/** The lines of chosen paragraphs, and why they may not be moved. */
import { refuse, type Refusal } from '../../text/refusal.ts';
import { span, type Span } from '../../text/span.ts';
import { indentBefore } from '../writing/indent.ts';
import { gapIn } from './layout.ts';
import type { Scene } from './rearrangement.ts';
import { nameOf } from './paragraphName.ts';
import { lastOf, listAt, type Slot } from './slots.ts';

/** From the first line to the last. */
export function linesOf(scene: Scene, slots: readonly Slot[]): Span | Refusal {
  const spans = slots.map(({ paragraph }) => paragraph && scene.holdings(paragraph));
  const first = spans[0];
  const last = spans.at(-1);
  if (first === undefined || last === undefined || spans.includes(undefined))
    return refuse(
      `${nameOf(slots[0]?.paragraph)} shares its lines with other text, or text that may belong to it follows`,
    );
  return span(first.start, last.end);
}

/** The blanks between two stretches of lines; refuses where something else stands there. */
export function gapBetween(draft: string, upper: Span, lower: Span): string | Refusal {
  const gap = draft.slice(upper.end, lower.start);
  return gap.trim() === ''
    ? gap
    : refuse('Something that is no paragraph stands between the two: please move that first');
}

/** The paragraphs chosen. */
export function chosenSlots({ before, chosen: { place, count } }: Scene): readonly Slot[] {
  const at = lastOf(place);
  return listAt(before, place).slice(at, at + count);
}

/** How a new paragraph beside another one is set apart. */
export function surroundings(
  { before, chosen, draft, holdings }: Scene,
  model: Slot | undefined,
): { readonly gap: string; readonly indent: string } {
  const list = listAt(before, chosen.place).map(({ paragraph }) => paragraph);
  return {
    gap: gapIn(draft, list, holdings),
    indent: model?.paragraph === undefined ? '' : indentBefore(draft, model.paragraph.span.start),
  };
}
