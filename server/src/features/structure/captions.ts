/** Captions above the points of a list: each moves with its point, unless it heads others as well. */
import { refuse, type Refusal } from '../../text/refusal.ts';
import { nameOf } from './paragraphName.ts';
import type { Scene } from './rearrangement.ts';
import type { Slot } from './slots.ts';

/** Why points that go from where they are, or before another one, must not: what comes to stand behind would change captions. */
export function whyCaptionsForbid(
  scene: Scene,
  going: readonly Slot[],
  behind: Slot | undefined,
): Refusal | undefined {
  if (behind === undefined || headed(scene, [behind]) || !headed(scene, going)) return undefined;
  return refuse(
    `${nameOf(behind.paragraph)} would lose its caption or come under another one: please move the caption first`,
  );
}

/** Why points must not come among others that no caption of theirs should head. */
export function whyCaptionsKeep(scene: Scene, slots: readonly Slot[]): Refusal | undefined {
  return headed(scene, slots)
    ? refuse(
        `${nameOf(slots[0]?.paragraph)} has a caption that would head other paragraphs: please remove it first`,
      )
    : undefined;
}

/** Whether a caption is among the lines of some points, above one of them. */
function headed({ draft, holdings }: Scene, slots: readonly Slot[]): boolean {
  return slots.some(({ paragraph }) => {
    const lines = paragraph?.kind === 'subparagraph' ? holdings(paragraph) : undefined;
    return lines && draft.slice(lines.start, paragraph?.span.start).trim() !== '';
  });
}
