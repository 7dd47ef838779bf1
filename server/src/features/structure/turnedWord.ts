/** "Above" and "below" as they must be written once something stands on the other side. */
import type { Reference } from '../../model/reference.ts';
import type { Edit } from '../../text/edit.ts';
import { capitalized } from '../../text/capitalized.ts';
import { isCapital } from '../../text/letters.ts';
import { slice } from '../../text/span.ts';

/** Where something stands, seen from the paragraph that speaks of it. */
export type Side = 'above' | 'below' | 'here';

/** The other word where what a reference means has come to the other side. A word that was wrong before is the drafter’s to put right. */
export function turnedWord(
  draft: string,
  { qualifier, directionSpan, section }: Reference,
  { old, now }: { readonly old: readonly Side[]; readonly now: readonly Side[] },
): readonly Edit[] {
  const place = directionSpan ?? section?.directionSpan;
  if (place === undefined || (qualifier !== 'above' && qualifier !== 'below')) return [];
  if (!areOn(qualifier, old) || areOn(qualifier, now)) return [];
  return [{ span: place, newText: rightWord(slice(draft, place), qualifier, now) }];
}

function rightWord(written: string, qualifier: 'above' | 'below', sides: readonly Side[]): string {
  const other = qualifier === 'above' ? 'below' : 'above';
  if (!areOn(other, sides)) return 'of the present resolution';
  return isCapital(written) ? capitalized(other) : other;
}

function areOn(word: 'above' | 'below', sides: readonly Side[]): boolean {
  return sides.every((side) => side === 'here' || side === word);
}
