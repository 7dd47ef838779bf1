/** Resolution or decision, by the noun a text uses of itself. */
import type { TextIdentity } from '../textIdentity.ts';

/** `Decision`, `DEC` → decision; anything else is a resolution. */
export function kindNamed(noun: string | undefined): TextIdentity['kind'] {
  return noun?.toLowerCase().startsWith('dec') === true ? 'decision' : 'resolution';
}
