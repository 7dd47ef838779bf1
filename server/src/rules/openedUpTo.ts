/** Where the opening words of a paragraph end, in its prose. */
import type { Readable } from '../model/readable.ts';

/** 0 where there are none. Some houses write them in capitals, "THANKS the Director-General": no abbreviation. */
export function openedUpTo({ from }: Readable): number {
  return from === undefined || from.kind === 'subparagraph' ? 0 : (from.opening?.end ?? 0);
}
