/** Days as drafters write them: "21 December 2010", and the forms to be corrected into it. */
import { matchesIn } from '../text/matches.ts';
import { months } from './months.ts';

export interface FoundDate {
  /** Positions in the text it was found in. */
  readonly start: number;
  readonly end: number;
  readonly day: number;
  /** 1 to 12. */
  readonly month: number;
  readonly year: number;
}

/** `21 December 2010`, `21st December, 2010` */
const dayFirst =
  /(?<day>\d{1,2})(?:st|nd|rd|th)? (?<month>[A-Z][a-z]{2,8}),? (?<year>\d{4})(?!\d)/y;

/** `December 21, 2010` */
const monthFirst =
  /(?<month>[A-Z][a-z]{2,8}) (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})(?!\d)/y;

/** The date that begins exactly there. It need not exist: 31 April is found too. */
export function dateAt(text: string, start: number): FoundDate | undefined {
  for (const form of [dayFirst, monthFirst]) {
    form.lastIndex = start;
    const groups = form.exec(text)?.groups;
    const month = months.indexOf(groups?.['month'] ?? '') + 1;
    if (groups === undefined || month === 0) continue;
    const [day, year] = [Number(groups['day']), Number(groups['year'])];
    return { start, end: form.lastIndex, day, month, year };
  }
  return undefined;
}

/** Where one may begin: `21 D`, `21st D`, `December 2` */
const mayBegin = /\b(?=\d{1,2}(?:st|nd|rd|th)? [A-Z]|[A-Z][a-z]{2,8} \d)/g;

/** Every date in a text, in order. */
export function datesIn(text: string): readonly FoundDate[] {
  return matchesIn(mayBegin, text).flatMap(({ index }) => dateAt(text, index) ?? []);
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** How many days a month has; none where there is no such month. */
export function daysIn(month: number, year: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return (lengths[month - 1] ?? 0) + (month === 2 && leap ? 1 : 0);
}
