/** When a resolution with a given number can have been adopted. */
import { educationConference, securityCouncil, type Organ } from './organs.ts';
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
  /** Absent where nobody knows when it ends: a session that is still resumed, numbers later than the tables. */
  readonly last?: Day;
}

/** The days on which an organ can have adopted a number in normal form; absent where no rule is known. */
export function windowOf(organ: Organ, number: string): Window | undefined {
  return readers.get(organ.name)?.(number) ?? annual(number);
}

export function isWithin(day: Day, { first, last }: Window): boolean {
  return !isBefore(day, first) && (last === undefined || !isBefore(last, day));
}

export function isBefore(day: Day, other: Day): boolean {
  return ordinal(day) < ordinal(other);
}

/** 1325 → 2000; absent beyond the last year of the table. */
export function yearOfSecurityCouncilNumber(number: number): number | undefined {
  return number < 1 ? undefined : councilYears.find(({ last }) => number <= last)?.year;
}

const councilYears = Object.entries(years.securityCouncilLast).map(([year, last]) => ({
  year: Number(year),
  last,
}));

type Reader = (number: string) => Window | undefined;

/** `65/230`, `57/270 B` */
const sessionNumber = /^(?<session>\d{1,3})\/\d/;

/** `S-30/1`, `ES-10/21` */
const specialNumber = /^(?<session>E?S-\d{1,2})\/\d/;

/** `2012/19` */
const annualNumber = /^(?<year>\d{4})\/\d/;

/** `2625 (XXV)`, `217 A (III)`, `3201 (S-VI)` */
const romanNumber = /\((?<special>E?S-)?(?<session>[IVXLC]+)\)$/;

/** `1325 (2000)` */
const councilNumber = /^(?<number>\d+) \(\d{4}\)$/;

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['General Assembly', assembly],
  [securityCouncil.name, council],
  ['Economic and Social Council', socialCouncil],
  ['Human Rights Council', humanRights],
  ['Commission on Human Rights', commissionOnHumanRights],
  ['Commission on Crime Prevention and Criminal Justice', yearly(1991)],
  ['Commission on Narcotic Drugs', yearly(1957, 38)],
  ['Commission on the Status of Women', yearly(1956, 32)],
  ['Economic and Social Commission for Asia and the Pacific', yearly(1944)],
  ...Object.entries(years.sessions).map(([name, held]) => [name, listed(held)] as const),
  ['World Health Assembly', healthAssembly],
  [educationConference.name, generalConference],
]);

/** Its resolutions are numbered as 3363 (XXX), those of the next session as 31/1. */
const lastRomanSession = 30;

/** Sessions open in September; the first one was held in 1946. */
function assembly(number: string): Window | undefined {
  const special = specialSession(number);
  if (special !== undefined) return wholeYears(held(years.assemblySpecial, special));
  const roman = romanSession(number);
  const session = roman ?? sessionIn(number);
  // 30/12 and 31 (XXXI) do not exist.
  if (session === undefined || session > lastRomanSession !== (roman === undefined))
    return undefined;
  if (session === 1) return wholeYears([1946, 1946]);
  return {
    first: { year: 1945 + session, month: 9, day: 1 },
    last: { year: 1946 + session, month: 9, day: 30 },
  };
}

/** `S-30` of S-30/1 and `S-6` of 3201 (S-VI) */
function specialSession(number: string): string | undefined {
  const { special, session = '' } = romanNumber.exec(number)?.groups ?? {};
  if (special !== undefined) return `${special}${romanValue(session) ?? ''}`;
  return specialNumber.exec(number)?.groups?.['session'];
}

function council(written: string): Window | undefined {
  const number = Number(councilNumber.exec(written)?.groups?.['number'] ?? 0);
  const year = yearOfSecurityCouncilNumber(number);
  if (year !== undefined) return wholeYears([year, year]);
  return number > 0 ? wholeYears([lastYearListed + 1]) : undefined;
}

const lastYearListed = Math.max(...Object.keys(years.securityCouncilLast).map(Number));

/** Three regular sessions a year since 2006, in spring, at midsummer and in autumn; special ones by table. */
function humanRights(number: string): Window | undefined {
  const special = specialNumber.exec(number)?.groups?.['session'];
  if (special !== undefined) return wholeYears(held(years.humanRightsSpecial, special));
  const session = sessionIn(number);
  if (session === undefined) return undefined;
  const year = 2006 + Math.floor((session - 1) / 3);
  const [from, to] = (session > 3 ? seasons[session % 3] : undefined) ?? [1, 12];
  return { first: { year, month: from, day: 1 }, last: { year, month: to, day: 31 } };
}

/** The months of sessions 6, 7 and 8, and of every third one after them. */
const seasons: readonly (readonly [from: number, to: number])[] = [
  [9, 12],
  [2, 6],
  [6, 7],
];

/** Two sessions a year until 1977, then `1978/1`; from 2014 on its year begins in July of the year before. */
function socialCouncil(number: string): Window | undefined {
  const roman = romanSession(number);
  if (roman !== undefined) return wholeYears(yearOfCouncilSession(roman));
  const window = annual(number);
  if (window === undefined || window.first.year < 2014) return window;
  return { ...window, first: { year: window.first.year - 1, month: 7, day: 1 } };
}

/** From these sessions on two were held a year; three in 1946, one each in 1952 and 1964, no more after 1977. */
const pairs = [
  { from: 38, year: 1965 },
  { from: 15, year: 1953 },
  { from: 4, year: 1947 },
] as const;

const lastCouncilSession = 63;

function yearOfCouncilSession(session: number): Years | undefined {
  if (session > lastCouncilSession) return undefined;
  const pair = pairs.find(({ from }) => from <= session);
  const year = pair === undefined ? 1946 : pair.year + Math.floor((session - pair.from) / 2);
  return [year, year];
}

/** `8 (XXIII)` until 1980, `1981/1` afterwards; once a year since the fifth session. */
function commissionOnHumanRights(number: string): Window | undefined {
  const roman = romanSession(number);
  return roman === undefined || roman < 5 ? undefined : wholeYears([1944 + roman, 1944 + roman]);
}

/** `2012/19`: of any organ. */
function annual(number: string): Window | undefined {
  const year = Number(annualNumber.exec(number)?.groups?.['year']);
  return Number.isNaN(year) ? undefined : wholeYears([year, year]);
}

/** One session a year, the first of all in the year after `before`; known since session `from`. */
function yearly(before: number, from = 1): Reader {
  return (number) => {
    const session = sessionIn(number);
    if (session === undefined || session < from) return undefined;
    return wholeYears([before + session, before + session]);
  };
}

function listed(sessions: SessionYears): Reader {
  return (number) => wholeYears(held(sessions, String(sessionIn(number))));
}

/** `WHA58.3`: one session a year since 1948. */
function healthAssembly(number: string): Window | undefined {
  const session = Number(/^WHA(\d+)/.exec(number)?.[1]);
  return Number.isNaN(session) ? undefined : wholeYears([1947 + session, 1947 + session]);
}

/** `40 C/Resolution 37`: every other year, in odd years since the twenty-second session. */
function generalConference(number: string): Window | undefined {
  const session = Number(/^(\d+) C\//.exec(number)?.[1]);
  const year = 1939 + 2 * session;
  return session >= 22 ? wholeYears([year, year]) : undefined;
}

/** One or two years, the second absent where nobody knows it; as the tables have them. */
type Years = readonly number[];

type SessionYears = Readonly<Record<string, Years>>;

function held(sessions: SessionYears, session: string): Years | undefined {
  return sessions[session];
}

function wholeYears(span: Years | undefined): Window | undefined {
  const [from, to] = span ?? [];
  if (from === undefined) return undefined;
  const first = { year: from, month: 1, day: 1 };
  return to === undefined ? { first } : { first, last: { year: to, month: 12, day: 31 } };
}

function sessionIn(number: string): number | undefined {
  const session = sessionNumber.exec(number)?.groups?.['session'];
  return session === undefined ? undefined : Number(session);
}

function romanSession(number: string): number | undefined {
  const { special, session = '' } = romanNumber.exec(number)?.groups ?? {};
  return special === undefined ? romanValue(session) : undefined;
}

function ordinal({ year, month, day }: Day): number {
  return (year * 100 + month) * 100 + day;
}
