/** When a resolution of this number can have been adopted, in a sentence. */
import { windowOf, type Day } from '../../lexicon/years.ts';
import type { Citation } from '../../model/citation.ts';
import { isoInWords, isoDate } from '../writing/isoDate.ts';

/** `1325 (2000)` */
const yearInBrackets = /\((\d{4})\)$/;

/** Empty where the number tells nothing. */
export function impliedYear({ organ, number }: Pick<Citation, 'organ' | 'number'>): string {
  const window = organ && windowOf(organ, number);
  if (window === undefined) {
    const year = yearInBrackets.exec(number)?.[1];
    return year === undefined ? '' : `Its number gives the year ${year}.`;
  }
  const { first, last } = window;
  return first.year === last.year
    ? `Its number gives the year ${first.year}.`
    : `Its number belongs to a session between ${monthOf(first)} and ${monthOf(last)}.`;
}

/** "September 2010" */
function monthOf(day: Day): string {
  return isoInWords(isoDate(day)).replace(/^\d+ /, '');
}
