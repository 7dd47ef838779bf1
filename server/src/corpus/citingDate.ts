/** When a text of the corpus was adopted or drafted, as far as that is known. */
import { organNamed } from '../lexicon/organs.ts';
import { windowOf } from '../lexicon/years.ts';
import type { TextIdentity } from './textIdentity.ts';

/** "2023-12-05", or the year its number or session begins in: "2023". */
export function citingDate({ date, organ, number, session }: TextIdentity): string | undefined {
  if (date !== undefined) return date;
  const adopting = organ === undefined ? undefined : organNamed(organ);
  const form = number ?? (session === undefined ? undefined : `${session}/1`);
  if (adopting === undefined || form === undefined) return undefined;
  const window = windowOf(adopting, form);
  return window === undefined ? undefined : String(window.first.year);
}
