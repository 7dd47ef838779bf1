/** Number, session, year and date of a cited resolution agree. */
import { daysIn } from '../../lexicon/dates.ts';
import { generalAssembly, organs, type Organ } from '../../lexicon/organs.ts';
import { isoDate, monthName, writtenDate } from '../../lexicon/writtenDates.ts';
import { isBefore, isWithin, windowOf, type Day, type Window } from '../../lexicon/years.ts';
import type { Citation, CitedDate } from '../../model/citation.ts';
import type { Resolution } from '../../model/resolution.ts';
import { slice } from '../../text/span.ts';
import { corpusDates } from '../corpusDates.ts';
import { draftDay } from '../draftDay.ts';
import type { Finding, Fix, Rule, RuleContext } from '../rule.ts';
import { numberOfOtherKind } from '../decisionNumbers.ts';

export const citationMismatch: Rule = {
  severity: 'warning',
  title: 'The number and the date of a cited resolution agree',
  *check(resolution, context) {
    const places = new Set<number>();
    const drafted = draftDay(resolution);
    for (const citation of resolution.citations) {
      const finding = mismatch(citation, resolution, drafted) ?? otherDate(citation, context);
      // "69/193 and 69/196 of 18 December 2014": one date, one mistake.
      if (finding === undefined || places.has(finding.span.start)) continue;
      if (!context.groundwork.isOwn(citation.body, citation.span)) continue;
      places.add(finding.span.start);
      yield finding;
    }
  },
};

function mismatch(
  citation: Citation,
  resolution: Resolution,
  drafted: Day | undefined,
): Finding | undefined {
  return (
    impossibleDate(citation) ??
    wrongYear(citation, resolution) ??
    laterThanDraft(citation, drafted) ??
    numberOfOtherKind(citation)
  );
}

/** 31 April. */
function impossibleDate({ date }: Citation): Finding | undefined {
  if (date === undefined) return undefined;
  const last = daysIn(date.month, date.year);
  if (date.day >= 1 && date.day <= last) return undefined;
  const days = `${monthName(date.month)} ${date.year} has ${last} days`;
  return { span: date.span, message: `${days}, found "${writtenDate(date)}"`, severity: 'error' };
}

/** Sessions and yearly series (65/230, 1325 (2000), 2012/19) say when a text can have been adopted. */
function wrongYear(citation: Citation, resolution: Resolution): Finding | undefined {
  const { organ, number } = citation;
  if (organ === undefined) return undefined;
  const window = windowOf(organ, number);
  const narrowest = yearWritten(number) ?? window;
  const inNumber = window && wrongYearInNumber(citation, window, resolution.tree.text);
  return inNumber ?? (narrowest && wrongDate(citation, narrowest, resolution));
}

function wrongDate(
  citation: Citation,
  window: Window,
  { outline }: Resolution,
): Finding | undefined {
  const { organ, number, date } = citation;
  if (organ === undefined || date === undefined || isWithin(date, window)) return undefined;
  if (isAnothers(citation, date, outline.parts[0]?.organLine?.organ)) return undefined;
  const named = `${kindOf(citation)} ${number}`;
  if (citation.by === 'its' && fits(generalAssembly, number, date)) {
    const message = `${named} of ${writtenDate(date)} is one of the General Assembly, not of the ${organ.name}`;
    return { span: citation.span, message };
  }
  return {
    span: date.span,
    message: `${named} of the ${organ.name} dates from ${between(window)}, found ${writtenDate(date)}`,
    fixes: yearFixes(date, window),
  };
}

/** An organ that was guessed must not fail where another one fits, nor one carried over in a list where the nearest do. */
function isAnothers({ by, number }: Citation, date: CitedDate, own: Organ | undefined): boolean {
  if (by === 'shape') return organs.some((other) => fits(other, number, date));
  if (by !== 'list') return false;
  return [generalAssembly, own].some((other) => other !== undefined && fits(other, number, date));
}

function fits(organ: Organ, number: string, date: CitedDate): boolean {
  const window = windowOf(organ, number);
  return window !== undefined && isWithin(date, window);
}

/** `1325 (2001)` */
const bracketedYear = /\((\d{4})\)$/;

/** Numbers too new for the tables still bear their year: `2793 (2025)`. */
function yearWritten(number: string): Window | undefined {
  const year = Number(bracketedYear.exec(number)?.[1]);
  if (Number.isNaN(year)) return undefined;
  return { first: { year, month: 1, day: 1 }, last: { year, month: 12, day: 31 } };
}

function wrongYearInNumber(
  { number, organ, span }: Citation,
  { first, last }: Window,
  draft: string,
): Finding | undefined {
  const year = bracketedYear.exec(number)?.[1];
  if (year === undefined || organ === undefined) return undefined;
  const isRight = first.year <= Number(year) && Number(year) <= (last?.year ?? Infinity);
  if (isRight) return undefined;
  const written = slice(draft, span);
  const at = span.start + written.lastIndexOf(year);
  const right = String(first.year);
  const expected = last === undefined ? `a year after ${first.year - 1}` : `"(${right})"`;
  return {
    span,
    message: `Expected ${expected} for resolution ${Number.parseInt(number, 10)} of the ${organ.name}, found "(${year})"`,
    fixes:
      last === undefined
        ? []
        : [
            {
              title: `Change to "(${right})"`,
              edits: [{ span: { start: at, end: at + year.length }, newText: right }],
              // The number may be what is wrong.
              meaning: 'unsure',
            },
          ],
  };
}

/** The same day in the one year that fits. */
function yearFixes(date: CitedDate, window: Window): readonly Fix[] {
  const { first, last = first } = window;
  const years = Array.from({ length: last.year - first.year + 1 }, (_, at) => first.year + at);
  const fitting = years.filter((year) => isWithin({ ...date, year }, window));
  const [year] = fitting;
  if (fitting.length !== 1 || year === undefined) return [];
  const { end } = date.span;
  return [
    {
      title: `Change the year to ${year}`,
      edits: [{ span: { start: end - 4, end }, newText: String(year) }],
      // The number may be what is wrong.
      meaning: 'unsure',
    },
  ];
}

/** Nobody cites what was not adopted yet. */
function laterThanDraft(citation: Citation, drafted: Day | undefined): Finding | undefined {
  const { organ, number, date, span, by } = citation;
  if (drafted === undefined) return undefined;
  if (date !== undefined) {
    if (!isBefore(drafted, date)) return undefined;
    const message = `Expected a date up to ${writtenDate(drafted)}, when the draft was written, found ${writtenDate(date)}`;
    return { span: date.span, message };
  }
  const first = organ === undefined || by === 'shape' ? undefined : windowOf(organ, number)?.first;
  if (first === undefined || !isBefore(drafted, first)) return undefined;
  const earliest = `${monthName(first.month)} ${first.year}`;
  return {
    span,
    message: `${kindOf(citation)} ${number} cannot have been adopted before ${earliest}, but the draft is of ${writtenDate(drafted)}`,
  };
}

/** What is known of the date; a single text that cites the resolution may be the one that errs, so the drafter is told what it says. */
function otherDate(citation: Citation, { library }: RuleContext): Finding | undefined {
  const { organ, number, date } = citation;
  if (organ === undefined || date === undefined || citation.by === 'shape') return undefined;
  const known = corpusDates(library.of(organ.name, number));
  if (known.length === 0 || known.some(({ iso }) => iso === isoDate(date))) return undefined;
  const [best] = known;
  if (best === undefined) return undefined;
  const found = writtenDate(date);
  return {
    span: date.span,
    ...(best.attested === 'sure'
      ? { message: `Expected ${best.written}, as in ${best.source}, found ${found}` }
      : {
          message: `${best.source} gives ${best.written}, found ${found}`,
          severity: 'information',
        }),
    fixes: [
      {
        title: `Change to ${best.written}`,
        edits: [{ span: date.span, newText: best.written }],
        meaning: 'unsure',
      },
    ],
  };
}

function kindOf({ kind }: Citation): string {
  return kind === 'decision' ? 'Decision' : 'Resolution';
}

/** `2013`, `February to June 2013`, `September 2010 to September 2011`, `1997 or later` */
function between({ first, last }: Window): string {
  if (last === undefined) return `${first.year} or later`;
  const sameYear = first.year === last.year;
  if (sameYear && first.month === 1 && last.month === 12) return String(first.year);
  const from = monthName(first.month);
  return `${sameYear ? from : `${from} ${first.year}`} to ${monthName(last.month)} ${last.year}`;
}
