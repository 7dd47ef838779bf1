/** Dates in other forms than "21 December 2010", and what they should be. */
import { daysIn } from '../lexicon/dates.ts';
import { monthNamed } from '../lexicon/months.ts';
import { monthName } from '../lexicon/writtenDates.ts';
import type { Figure, OddWords } from './wordFinds.ts';

type Groups = Readonly<Record<string, string | undefined>>;

/** `21st December 2010`, `21 December, 2010`, `21 Dec. 2010`, `15 of December of 2022` */
const dayFirst =
  /(?<day>\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>[A-Z][a-z]{2,8}\.?)(?:,| of)? (?<year>\d{4})\b/y;

/** `December 21, 2010`, `December 21st 2010`, `December 21-23, 2010` */
const monthFirst =
  /(?<month>[A-Z][a-z]{2,8}\.?) (?<day>\d{1,2})(?:st|nd|rd|th)?(?:(?<joint>[-–]| to | and )(?<last>\d{1,2})(?:st|nd|rd|th)?)?,? (?<year>\d{4})\b/y;

/** `on 21st December`, `by the 21st of December` */
const withoutYear =
  /(?<=\b(?:on|by|until|from|before|after|since) (?:the )?)(?<day>\d{1,2})(?:st|nd|rd|th)(?: of)? (?<month>[A-Z][a-z]{2,8})\b(?!,? \d)/y;

/** `21/12/2010`, `21.12.2010` */
const inFigures =
  /(?<![\w/.-])(?<day>\d{1,2})(?<sign>[/.])(?<month>\d{1,2})\k<sign>(?<year>\d{4})(?![\w/-])/y;

/** The month before a day: `December `, `Dec. ` */
const monthBefore = /(?<![\w-])[A-Z][a-z]{2,8}\.? $/;
const monthReach = 12;

/** Looked for where a figure may be a day. */
export function oddDatesIn(text: string, figures: readonly Figure[]): readonly OddWords[] {
  return figures
    .filter(({ digits }) => digits < 3)
    .flatMap(({ start }) => oddDateAt(text, start) ?? []);
}

function oddDateAt(text: string, day: number): OddWords | undefined {
  const found =
    inWordsAt(dayFirst, text, day) ??
    inWordsAt(monthFirst, text, monthStart(text, day)) ??
    inWordsAt(withoutYear, text, day) ??
    inFiguresAt(text, day);
  return found?.right === found?.written ? undefined : found;
}

function monthStart(text: string, day: number): number {
  const before = text.slice(Math.max(0, day - monthReach), day);
  return day - (monthBefore.exec(before)?.[0].length ?? 0);
}

function inWordsAt(form: RegExp, text: string, start: number): OddWords | undefined {
  form.lastIndex = start;
  const found = form.exec(text);
  const right = found?.groups && inWords(found.groups);
  return found === null || right === undefined ? undefined : written(start, found[0], right);
}

function inFiguresAt(text: string, start: number): OddWords | undefined {
  inFigures.lastIndex = start;
  const found = inFigures.exec(text);
  const readings = found?.groups && readingsOf(found.groups);
  if (found === null || readings?.[0] === undefined) return undefined;
  if (readings.length === 1) return written(start, found[0], readings[0]);
  // Nobody can tell day and month apart.
  return { start, written: found[0], expected: 'a date such as "21 December 2010"' };
}

function written(start: number, found: string, right: string): OddWords {
  return { start, written: found, right, expected: `"${right}"` };
}

function inWords(groups: Groups): string | undefined {
  const month = monthNamed(groups['month'] ?? '');
  if (month === undefined || !exists(groups['day'], month, groups['year'])) return undefined;
  const days = `${Number(groups['day'])}${groups['joint'] ?? ''}${groups['last'] ?? ''}`;
  const year = groups['year'] === undefined ? '' : ` ${groups['year']}`;
  return `${days} ${monthName(month)}${year}`;
}

/** `05/06/2010` may be the fifth of June or the sixth of May. */
function readingsOf({ day = '', month = '', year = '' }: Groups): readonly string[] {
  const orders = [
    { day, month: Number(month) },
    { day: month, month: Number(day) },
  ];
  const dates = orders
    .filter((order) => exists(order.day, order.month, year))
    .map((order) => `${Number(order.day)} ${monthName(order.month)} ${year}`);
  return [...new Set(dates)];
}

const leapYear = 2000;

function exists(day: string | undefined, month: number, year: string | undefined): boolean {
  const value = Number(day);
  return value >= 1 && value <= daysIn(month, year === undefined ? leapYear : Number(year));
}
