/** When a resolution with a given number can have been adopted. */
import { organs, securityCouncil, type Organ } from './organs.ts';
import { romanValue } from '../text/numerals.ts';
import years from './years.json';

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Both days belong to it. */
export interface Window {
  readonly first: Day;
  readonly last: Day;
}

/** The days on which an organ can have adopted a number in normal form; absent where no rule is known. */
export function windowOf(organ: Organ, number: string): Window | undefined {
  return readers.get(organ.name)?.(number);
}

export function isWithin(day: Day, window: Window): boolean {
  return ordinal(window.first) <= ordinal(day) && ordinal(day) <= ordinal(window.last);
}

/** 1325 → 2000; absent beyond the last year of the table. */
export function yearOfSecurityCouncilNumber(number: number): number | undefined {
  if (number < 1) return undefined;
  for (const [year, last] of Object.entries(years.securityCouncilLast))
    if (number <= last) return Number(year);
  return undefined;
}

type Reader = (number: string) => Window | undefined;

/** `65/230`, `S-9/1`, `57/270 B` */
const sessionNumber = /^(?<special>E?S-)?(?<session>\d{1,3})\/\d/;

/** `2012/19` */
const annualNumber = /^(?<year>\d{4})\/\d/;

/** `2625 (XXV)`, `217 A (III)` */
const romanNumber = /\((?<session>[IVXLC]+)\)$/;

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ...organs.filter(({ series }) => series === 'annual').map(({ name }) => [name, annual] as const),
  ['Economic and Social Council', socialCouncil],
  ['General Assembly', assembly],
  [securityCouncil.name, council],
  ['Human Rights Council', humanRights],
  ['Commission on Crime Prevention and Criminal Justice', yearly(1991)],
  ['Commission on Narcotic Drugs', yearly(1957)],
]);

/** Sessions open in September; the first one was held in 1946. */
function assembly(number: string): Window | undefined {
  const roman = romanNumber.exec(number)?.groups?.['session'];
  const session = roman === undefined ? regularSession(number) : romanValue(roman);
  if (session === undefined) return undefined;
  if (session === 1) return wholeYear(1946);
  return {
    first: { year: 1945 + session, month: 9, day: 1 },
    last: { year: 1946 + session, month: 9, day: 30 },
  };
}

function council(number: string): Window | undefined {
  const year = yearOfSecurityCouncilNumber(Number.parseInt(number, 10));
  return year === undefined ? undefined : wholeYear(year);
}

/** Three regular sessions a year since 2006; special ones by table. */
function humanRights(number: string): Window | undefined {
  const session = regularSession(number);
  if (session !== undefined) return wholeYear(2006 + Math.floor((session - 1) / 3));
  const [special] = number.split('/');
  const held = Object.entries(years.humanRightsSpecial).find(([name]) => name === special);
  return held && wholeYear(held[1]);
}

/** From 2014 on its year begins in July of the year before. */
function socialCouncil(number: string): Window | undefined {
  const window = annual(number);
  if (window === undefined || window.first.year < 2014) return window;
  return { first: { year: window.first.year - 1, month: 7, day: 1 }, last: window.last };
}

function annual(number: string): Window | undefined {
  const year = annualNumber.exec(number)?.groups?.['year'];
  return year === undefined ? undefined : wholeYear(Number(year));
}

/** One session a year, the first in the year after `before`. */
function yearly(before: number): Reader {
  return (number) => {
    const session = regularSession(number);
    return session === undefined ? undefined : wholeYear(before + session);
  };
}

function regularSession(number: string): number | undefined {
  const groups = sessionNumber.exec(number)?.groups;
  return groups === undefined || groups['special'] !== undefined
    ? undefined
    : Number(groups['session']);
}

function wholeYear(year: number): Window {
  return { first: { year, month: 1, day: 1 }, last: { year, month: 12, day: 31 } };
}

function ordinal({ year, month, day }: Day): number {
  return (year * 100 + month) * 100 + day;
}
