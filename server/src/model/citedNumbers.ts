/** Finds the numbers that stand behind "resolution" or "decision", with their dates, in the prose of one paragraph. */
import { adoptedSymbolAt } from '../lexicon/documentSymbols.ts';
import { numberAt, type FoundNumber } from '../lexicon/resolutionNumbers.ts';
import { yearOfSecurityCouncilNumber } from '../lexicon/years.ts';
import { matchesIn } from '../text/matches.ts';
import type { CitedGroup, CitedNumber } from './citedGroup.ts';
import { dateBehind } from './dateBehind.ts';
import { datedBehindSubject } from './dateBehindSubject.ts';
import { subjectAt } from './saidOf.ts';
import { withSharedDates } from './sharedDates.ts';

/** `resolutions`, `Decision`, `res.`, `UNSCR`, and what a symbol of an adopted text begins with */
const mark =
  /\b(?:(?<word>(?:[Rr]esolution|RESOLUTION|[Dd]ecision|DECISION)[sS]?(?![\w‑-])|[Rr]es\.(?= ?[\dA-Z])|UNSCR(?= \d))|(?=[ASET]\/[A-Z.\d]{3,8}\/|UNEP\/EA|HSP\/HA|WHA\d|\d\d C\/Res))/g;

/** Stands in every text that cites; most texts have none. */
const trace = /esolution|ecision|ESOLUTION|ECISION|es\. |\/[RD]|WHA|UNSCR/;

/** ` `, `, `, ` No. `, `, including `, ` of the General Assembly ` between keyword and number */
const opener =
  /[,:]? (?:(?:including|in particular|notably|namely|especially|numbers?|nos?\.) )?(?:of the (?:General Assembly|Security Council|Economic and Social Council|Human Rights Council),? )?/iy;

/** `, `, ` and `, `, and `, ` as well as `, `; ` between two numbers of a list */
const separator =
  /(?:[,;] ?)?(?: ?(?:and|or|to|through|as well as|and also|in particular|including|notably|together with|both))?(?: ?(?:also|notably|in particular))?(?: |(?<=,)(?=\d))/iy;

/** `, annex`, `, annexes I and II`, ` (annex)` */
const annexBehind =
  /,? \(?(?<annex>annex(?:es)?(?: (?:[IVX]+|[A-F\d])(?: and (?:[IVX]+|[A-F]))?)?)\b\)?/y;

/** `, sect. C, para. 9` behind a number in a note */
const locator =
  /(?:, (?:paras?|sects?)\. (?:[IVX]+|[A-Z]|\d{1,3}(?:(?:[-–]| and )\d{1,3})?)(?! ?\()\b){1,3}/y;

/** Every mention of a resolution or decision in the words of one paragraph, in order. */
export function citedGroupsIn(text: string): readonly CitedGroup[] {
  if (!trace.test(text)) return [];
  const groups: CitedGroup[] = [];
  const marks = matchesIn(mark, text);
  const limits = limitsOf(marks, text.length);
  let done = 0;
  for (const [index, found] of marks.entries()) {
    if (found.index < done) continue;
    const group = groupAt(text, found, limits[index] ?? text.length);
    if (group === undefined) continue;
    groups.push(group);
    done = group.numbers.at(-1)?.end ?? group.keywordEnd;
  }
  return groups;
}

/** For each mark, where the next "resolution" stands: its list goes no further. */
function limitsOf(marks: readonly RegExpExecArray[], end: number): readonly number[] {
  const limits: number[] = [];
  let limit = end;
  for (const found of marks.toReversed()) {
    limits.push(limit);
    if (found.groups?.['word'] !== undefined) limit = found.index;
  }
  return limits.toReversed();
}

function groupAt(text: string, found: RegExpExecArray, limit: number): CitedGroup | undefined {
  const word = found.groups?.['word'] ?? '';
  const start = found.index;
  const keywordEnd = start + word.length;
  const plural = /s$/i.test(word) ? 'plural' : 'singular';
  const first = word === '' ? itemAt(text, start) : firstAfter(text, keywordEnd, { limit, plural });
  if (word === '' && first === undefined) return undefined;
  const numbers = first === undefined ? [] : listFrom(text, first, { limit, plural });
  return {
    start,
    keywordEnd,
    kind: kindOf(text, word, start),
    plural,
    numbers: withLaterDates(text, numbers, limit),
  };
}

function kindOf(text: string, word: string, start: number): 'resolution' | 'decision' {
  if (word === '') return adoptedSymbolAt(text, start)?.kind ?? 'resolution';
  return /^d/i.test(word) ? 'decision' : 'resolution';
}

function firstAfter(text: string, keywordEnd: number, bounds: ListBounds): CitedNumber | undefined {
  opener.lastIndex = keywordEnd;
  if (!opener.test(text)) return undefined;
  const first = itemAt(text, opener.lastIndex) ?? bareAt(text, opener.lastIndex);
  return (
    first ?? (bounds.plural === 'plural' ? firstNamed(text, keywordEnd, bounds.limit) : undefined)
  );
}

/** `resolutions on Iraq, in particular 1500 (2003)`; or the end of the sentence */
const singledOut =
  /\b(?:in particular|including|notably|especially|namely) (?=\d{1,4}[/ (]|E?S[-‑])|[.;] /gi;

function firstNamed(text: string, from: number, limit: number): CitedNumber | undefined {
  for (const found of matchesIn(singledOut, text.slice(from, limit))) {
    if (found[0].length === 2) return undefined;
    return itemAt(text, from + found.index + found[0].length);
  }
  return undefined;
}

/** `resolution 1325`: a Security Council resolution without its year. */
const bare = /(?<number>\d{3,4})(?![\d/a-z‑\-]| ?\(|[.,]\d)/iy;

const leastBare = 200;

function bareAt(text: string, start: number): CitedNumber | undefined {
  bare.lastIndex = start;
  const number = Number(bare.exec(text)?.groups?.['number'] ?? 0);
  if (number < leastBare) return undefined;
  const year = yearOfSecurityCouncilNumber(number);
  if (year === undefined) return undefined;
  const end = bare.lastIndex;
  const cited = withTail(text, { start, end, number: `${number} (${year})`, shape: 'year' });
  return cited.date === undefined || cited.date.year === year ? cited : undefined;
}

function itemAt(text: string, start: number): CitedNumber | undefined {
  const symbol = adoptedSymbolAt(text, start);
  if (symbol !== undefined) return { ...withTail(text, symbol.found), organ: symbol.organ };
  const found = numberAt(text, start);
  return found && withTail(text, found);
}

/** Adds the date and the annex that follow a number. */
function withTail(text: string, found: FoundNumber): CitedNumber {
  const date = dateBehind(text, found.end);
  const dated = date?.end ?? found.end;
  annexBehind.lastIndex = dated;
  const annex = annexBehind.exec(text)?.groups?.['annex'];
  const end = annex === undefined ? dated : annexBehind.lastIndex;
  locator.lastIndex = end;
  return {
    found,
    end,
    listEnd: locator.test(text) ? locator.lastIndex : end,
    ...(date && { date, dateOf: 'own' as const }),
    ...(annex !== undefined && { annex }),
  };
}

/** The date that stands behind an organ, `of the Human Rights Council of 24 March 2011`, is that of the number before the organ. */
export function datedBehind(text: string, group: CitedGroup, end: number): CitedGroup {
  const last = group.numbers.at(-1);
  const date = last?.date === undefined ? dateBehind(text, end) : undefined;
  if (last === undefined || date === undefined) return group;
  const dated: CitedNumber = { ...last, date, dateOf: 'behindOrgan' };
  return { ...group, numbers: withSharedDates(text, [...group.numbers.slice(0, -1), dated]) };
}

interface ListBounds {
  /** Where the next "resolution" stands. */
  readonly limit: number;
  readonly plural: 'plural' | 'singular';
}

function listFrom(text: string, first: CitedNumber, bounds: ListBounds): readonly CitedNumber[] {
  const numbers = [first];
  let next = nextOf(text, first, bounds);
  while (next !== undefined) {
    numbers.push(next);
    next = nextOf(text, next, bounds);
  }
  return numbers;
}

function nextOf(text: string, last: CitedNumber, bounds: ListBounds): CitedNumber | undefined {
  separator.lastIndex = last.listEnd;
  if (separator.test(text)) {
    const start = separator.lastIndex;
    const next =
      itemAt(text, start) ??
      (last.found.shape === 'year' && bounds.plural === 'plural' ? bareAt(text, start) : undefined);
    if (next !== undefined) return next;
  }
  return bounds.plural === 'plural' ? afterSubject(text, last, bounds.limit) : undefined;
}

/** `, and 2012/19 of 26 July 2012` further on, behind the words about the number before; or the end of the sentence. */
const resumed = /(?:,? and|[,;]|,? as well as) (?=\d{1,4}[/ (]|E?S[-‑])|\. (?=[A-Z])/g;

function afterSubject(text: string, last: CitedNumber, limit: number): CitedNumber | undefined {
  // Numbers side by side, of which only the last tells that they are numbers of resolutions.
  let row: { readonly first: CitedNumber; readonly last: CitedNumber } | undefined;
  for (const found of matchesIn(resumed, text.slice(last.listEnd, limit))) {
    if (found[0] === '. ') return undefined;
    const next = itemAt(text, last.listEnd + found.index + found[0].length);
    if (next === undefined) continue;
    const first = row !== undefined && areNeighbours(text, row.last, next) ? row.first : next;
    if (goesOn(text, last, next)) return first;
    row = { first, last: next };
  }
  return undefined;
}

function areNeighbours(text: string, one: CitedNumber, next: CitedNumber): boolean {
  separator.lastIndex = one.listEnd;
  const joined = separator.test(text) && separator.lastIndex === next.found.start;
  return joined && one.found.shape === next.found.shape;
}

/** Without a date, only a number that cannot be mistaken for anything else, or one with a subject like the number before. */
function goesOn(text: string, last: CitedNumber, next: CitedNumber): boolean {
  if (next.date !== undefined) return true;
  if (next.found.shape !== last.found.shape) return false;
  const hasSubject = ({ end }: CitedNumber) => subjectAt(text, end) !== undefined;
  return next.found.number.endsWith(')') || (hasSubject(next) && hasSubject(last));
}

/** Dates behind subjects, then those that several numbers share. */
function withLaterDates(
  text: string,
  numbers: readonly CitedNumber[],
  limit: number,
): readonly CitedNumber[] {
  const dated = numbers.map((cited, place) =>
    datedBehindSubject(text, cited, numbers[place + 1]?.found.start ?? limit),
  );
  return withSharedDates(text, dated);
}
