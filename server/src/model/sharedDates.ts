/** "69/193 and 69/196 of 18 December 2014": a number without a date has that of the next one, if the two can go together. */
import type { CitedNumber } from './citedGroup.ts';

export function withSharedDates(
  text: string,
  numbers: readonly CitedNumber[],
): readonly CitedNumber[] {
  const shared: CitedNumber[] = [];
  let later: CitedNumber | undefined;
  for (const cited of numbers.toReversed()) {
    const full: CitedNumber =
      cited.date === undefined && later !== undefined && goTogether(text, cited, later)
        ? { ...cited, ...dateShared(later) }
        : cited;
    shared.push(full);
    later = full;
  }
  return shared.toReversed();
}

function dateShared({ date, dateIs }: CitedNumber): Partial<CitedNumber> {
  if (date === undefined) return {};
  return { date, dateOf: 'shared', ...(dateIs && { dateIs }) };
}

/** `, both of ` before the date of the later number */
const sharedByAll = /\b(?:both|all|each) (?:of|dated|adopted on|on|from) $/;

/** The longest of these words. */
const reach = ' each adopted on '.length;

function goTogether(text: string, cited: CitedNumber, later: CitedNumber): boolean {
  if (later.date === undefined) return false;
  const { start } = later.date;
  const before = text.slice(Math.max(later.found.end, start - reach), start);
  if (later.dateOf !== 'shared' && sharedByAll.test(before)) return true;
  return sessionOf(cited) === sessionOf(later);
}

/** What two numbers of one day have in common: `65` of 65/230, `2000` of 1325 (2000), `XXI` of 2200 A (XXI). */
function sessionOf({ found }: CitedNumber): string {
  const bracket = found.number.indexOf('(');
  return bracket === -1 ? (found.number.split('/')[0] ?? '') : found.number.slice(bracket);
}
