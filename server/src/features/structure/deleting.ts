/** Takes paragraphs out of a draft. */
import type { Paragraph } from '../../syntax/nodes.ts';
import type { Edit } from '../../text/edit.ts';
import type { Refusal } from '../../text/refusal.ts';
import { span } from '../../text/span.ts';
import { areTorn, closeOfNumber, wouldHoldOthers } from './brackets.ts';
import { whyCaptionsForbid } from './captions.ts';
import { chosenSlots, linesOf } from './lines.ts';
import type { Rearrangement, Scene } from './rearrangement.ts';
import { lastOf, listAt, withList, type Slot } from './slots.ts';
import { tailOf } from './tailOf.ts';
import { withGap } from './withGap.ts';

/** While numbers are frozen, the number stays and says that its paragraph is gone: `5. [Deleted];`. */
export function deleted(scene: Scene): Rearrangement | Refusal {
  const { before, chosen, draft, numbering } = scene;
  const slots = chosenSlots(scene);
  if (numbering === 'frozen' && slots.every(({ paragraph }) => paragraph?.marker !== undefined))
    return allEmptied(scene, slots);
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

/** Numbers without their words; the brackets around both stay. */
function allEmptied(scene: Scene, slots: readonly Slot[]): Rearrangement | Refusal {
  const { before, resolution } = scene;
  const isTorn = slots.some(
    ({ paragraph }) => paragraph && areTorn(resolution.brackets, paragraph.span),
  );
  return isTorn
    ? wouldHoldOthers()
    : { after: before, cuts: [], touches: slots.flatMap((slot) => emptied(scene, slot)) };
}

function emptied({ draft, resolution }: Scene, { paragraph }: Slot): readonly Edit[] {
  if (paragraph === undefined) return [];
  const { body } = paragraph;
  const end = closing(paragraph);
  const bracket = closeOfNumber(resolution.brackets, paragraph) === undefined ? '' : ']';
  return [
    {
      span: span(body.span.start, paragraph.span.end),
      newText: `[Deleted]${tailOf(end.body, draft)?.written ?? ''}${bracket}`,
    },
  ];
}

function closing(paragraph: Paragraph): Paragraph {
  const last = paragraph.subparagraphs.at(-1);
  return last === undefined ? paragraph : closing(last);
}
