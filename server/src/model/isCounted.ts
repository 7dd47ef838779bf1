/** Whether a number belongs to the running sequence. */
import type { Marker } from '../syntax/nodes.ts';

/** Not so that of an inserted paragraph, 5 bis, or an alternative one, 5 alt: they stand beside paragraph 5. */
export function isCounted({ latin, alternative }: Marker): boolean {
  return latin === 0 && alternative === 0;
}
