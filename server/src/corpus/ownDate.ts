/** The date of adoption that an adopted text of the corpus gives itself. */
import type { Known } from './known.ts';

/** ISO; absent where the corpus does not hold the adopted text, or the text does not say. */
export function ownDate({ dates, text }: Known): string | undefined {
  if (text?.status !== 'adopted') return undefined;
  return dates.find(({ sources }) => sources.some(({ file }) => file === text.file))?.date;
}
