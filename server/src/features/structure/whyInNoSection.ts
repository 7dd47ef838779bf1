/** Why a paragraph cannot be put into another section. */
import { refuse, type Refusal } from '../../text/refusal.ts';
import { nameOf } from './paragraphName.ts';
import { slotAt, type Arrangement, type Place } from './slots.ts';

/** Absent for an operative paragraph of its own. */
export function whyInNoSection(before: Arrangement, place: Place): Refusal | undefined {
  if (place.list === 'preambular')
    return refuse('A preambular paragraph stays before the operative ones: move it up or down');
  return place.path.length > 1
    ? refuse(
        `${nameOf(slotAt(before, place)?.paragraph)} belongs to a paragraph: make it a paragraph of its own first`,
      )
    : undefined;
}
