/** Dates in other forms than "21 December 2010", and what they should be. */
import { daysIn } from '../../lexicon/dates.ts';
import { monthNamed } from '../../lexicon/months.ts';
import { monthName } from '../../lexicon/writtenDates.ts';
import { matchesIn } from '../../text/matches.ts';

export interface OddDate {
  /** Position in the prose. */
  readonly start: number;
  readonly written: string;
  /** Absent where nobody can tell day and month apart. */
  readonly right: string | undefined;
}

type Groups = Readonly<Record<string, string | undefined>>;

interface Form {
  readonly pattern: RegExp;
  readonly read: (groups: Groups) => { readonly right: string | undefined } | undefined;
}

/** `21st December 2010`, `21 December, 2010`, `21 Dec. 2010`, `15 of December of 2022` */
const dayFirst =
  /\b(?<day>\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>[A-Z][a-z]{2,8}\.?)(?:,| of)? (?<year>\d{4})\b/g;

/** `December 21, 2010`, `December 21st 2010`, `December 21-23, 2010` */
const monthFirst =
  /\b(?<month>[A-Z][a-z]{2,8}\.?) (?<day>\d{1,2})(?:st|nd|rd|th)?(?:(?<joint>[-–]| to | and )(?<last>\d{1,2})(?:st|nd|rd|th)?)?,? (?<year>\d{4})\b/g;

/** `on 21st December`, `by the 21st of December` */
const withoutYear =
  /(?<=\b(?:on|by|until|from|before|after|since) (?:the )?)(?<day>\d{1,2})(?:st|nd|rd|th)(?: of)? (?<month>[A-Z][a-z]{2,8})\b(?!,? \d)/g;

/** `21/12/2010`, `21.12.2010` */
const inFigures =
  /(?<![\w/.-])(?<day>\d{1,2})(?<sign>[/.])(?<month>\d{1,2})\k<sign>(?<year>\d{4})(?![\w/-])/g;

const forms: readonly Form[] = [
  { pattern: dayFirst, read: inWords },
  { pattern: monthFirst, read: inWords },
  { pattern: withoutYear, read: inWords },
  { pattern: inFigures, read: figures },
];

export function oddDatesIn(text: string): readonly OddDate[] {
  const found: OddDate[] = [];
  for (const { pattern, read } of forms) {
    for (const { 0: written, index: start, groups } of matchesIn(pattern, text)) {
      const date = groups && read(groups);
      if (date !== undefined && date.right !== written)
        found.push({ start, written, right: date.right });
    }
  }
  return found;
}

function inWords(groups: Groups): { readonly right: string } | undefined {
  const month = monthNamed(groups['month'] ?? '');
  if (month === undefined || !exists(groups['day'], month, groups['year'])) return undefined;
  const days = `${Number(groups['day'])}${groups['joint'] ?? ''}${groups['last'] ?? ''}`;
  const year = groups['year'] === undefined ? '' : ` ${groups['year']}`;
  return { right: `${days} ${monthName(month)}${year}` };
}

/** `05/06/2010` may be the fifth of June or the sixth of May. */
function figures(groups: Groups): { readonly right: string | undefined } | undefined {
  const { day = '', month = '', year = '' } = groups;
  const readings = [
    [day, month],
    [month, day],
  ].filter(([a, b]) => exists(a, Number(b), year));
  const written = new Set(readings.map(([a, b]) => `${Number(a)} ${monthName(Number(b))} ${year}`));
  const [only] = written;
  if (only === undefined) return undefined;
  return { right: written.size === 1 ? only : undefined };
}

const leapYear = 2000;

function exists(day: string | undefined, month: number, year: string | undefined): boolean {
  const value = Number(day);
  return value >= 1 && value <= daysIn(month, year === undefined ? leapYear : Number(year));
}
