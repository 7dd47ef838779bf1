/** When a resolution of this number can have been adopted, in a sentence. */
import { windowOf, type Day } from '../../lexicon/years.ts';
import type { Citation } from '../../model/citation.ts';
import { isoInWords, isoDate } from '../../lexicon/writtenDates.ts';

/** `1325 (2000)` */
const yearInBrackets = /\((\d{4})\)$/;

/** Empty where the number tells nothing. */
export function impliedYear({ organ, number }: Pick<Citation, 'organ' | 'number'>): string {
  const window = organ && windowOf(organ, number);
  if (window === undefined) {
    const year = yearInBrackets.exec(number)?.[1];
    return year === undefined ? '' : `By its number, adopted in ${year}.`;
  }
  const { first, last } = window;
  if (last === undefined) return `By its number, adopted in ${first.year} or later.`;
  return first.year === last.year
    ? `By its number, adopted in ${first.year}.`
    : `By its number, adopted between ${monthOf(first)} and ${monthOf(last)}.`;
}

/** "September 2010" */
function monthOf(day: Day): string {
  return isoInWords(isoDate(day)).replace(/^\d+ /, '');
}
