/** Takes paragraphs out of a draft. */
import type { Refusal } from '../../text/refusal.ts';
import { whyCaptionsForbid } from './captions.ts';
import { chosenSlots, linesOf } from './lines.ts';
import type { Rearrangement, Scene } from './rearrangement.ts';
import { lastOf, listAt, withList } from './slots.ts';
import { withGap } from './withGap.ts';

/** With the lines that belong to them. */
export function deleted(scene: Scene): Rearrangement | Refusal {
  const { before, chosen, draft } = scene;
  const slots = chosenSlots(scene);
  const lines = linesOf(scene, slots);
  if ('refused' in lines) return lines;
  const at = lastOf(chosen.place);
  const forbidden = whyCaptionsForbid(
    scene,
    slots,
    listAt(before, chosen.place)[at + chosen.count],
  );
  if (forbidden !== undefined) return forbidden;
  const after = withList(before, chosen.place, (list) => [
    ...list.slice(0, at),
    ...list.slice(at + chosen.count),
  ]);
  return { after, cuts: [{ kind: 'drop', whole: withGap(draft, lines) }] };
}
