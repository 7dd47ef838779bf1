/** Makes room for a new paragraph beside another one. */
import type { Refusal } from '../../text/refusal.ts';
import { span, type Span } from '../../text/span.ts';
import { chosenSlots, linesOf, surroundings } from './lines.ts';
import { markerBefore } from './markers.ts';
import type { FreshLines, Rearrangement, Scene } from './rearrangement.ts';
import { lastOf, withList, type Slot } from './slots.ts';

/** With its number and the mark it ends with; the cursor comes between the two, behind the words if there are any. */
export function inserted(
  scene: Scene,
  where: 'above' | 'below',
  words = '',
): Rearrangement | Refusal {
  const { before, chosen, draft } = scene;
  const { place, count } = chosen;
  const slots = chosenSlots(scene);
  const model = where === 'above' ? slots[0] : slots.at(-1);
  const lines = linesOf(scene, model === undefined ? [] : [model]);
  if ('refused' in lines) return lines;
  const at = lastOf(place) + (where === 'above' ? 0 : count);
  const slot: Slot = { paragraph: undefined, below: [] };
  return {
    after: withList(before, place, (list) => list.toSpliced(at, 0, slot)),
    cuts: [],
    fresh: [
      {
        slot,
        words: words === '' ? 'none' : 'some',
        lines: (name, tail) => {
          const { gap, indent } = surroundings(scene, model);
          const start = `${indent}${markerBefore(draft, name)}${words}`;
          return where === 'above'
            ? added(startOf(draft, model, lines), ['', start, `${tail}${gap}`])
            : added(lines.end, [gap, start, tail]);
        },
      },
    ],
  };
}

/** Where a new paragraph above another one begins: a point comes below the caption. */
function startOf(draft: string, model: Slot | undefined, lines: Span): number {
  const paragraph = model?.paragraph;
  return paragraph?.kind === 'subparagraph'
    ? draft.lastIndexOf('\n', paragraph.span.start - 1) + 1
    : lines.start;
}

function added(to: number, [gap, start, rest]: readonly [string, string, string]): FreshLines {
  const cursor = gap.length + start.length;
  return { edit: { span: span(to, to), newText: `${gap}${start}${rest}` }, where: 'added', cursor };
}
