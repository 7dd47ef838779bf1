/** Number, session, year and date of a cited resolution agree. */
import { daysIn } from '../../lexicon/dates.ts';
import { organs, type Organ } from '../../lexicon/organs.ts';
import { isWithin, windowOf, type Window } from '../../lexicon/years.ts';
import type { Citation, CitedDate } from '../../model/citation.ts';
import type { Resolution } from '../../model/resolution.ts';
import { slice } from '../../text/span.ts';
import { corpusDates } from '../corpusDates.ts';
import type { Finding, Fix, Rule, RuleContext } from '../rule.ts';
import { isoDate, monthName, writtenDate } from '../../lexicon/writtenDates.ts';

export const citationMismatch: Rule = {
  severity: 'warning',
  title: 'The number and the date of a cited resolution agree',
  *check(resolution, context) {
    const places = new Set<number>();
    for (const citation of resolution.citations) {
      const finding = mismatch(citation, resolution, context);
      // "69/193 and 69/196 of 18 December 2014": one date, one mistake.
      if (finding === undefined || places.has(finding.span.start)) continue;
      places.add(finding.span.start);
      yield finding;
    }
  },
};

function mismatch(
  citation: Citation,
  { outline, tree }: Resolution,
  context: RuleContext,
): Finding | undefined {
  return (
    impossibleDate(citation) ??
    wrongYear(citation, tree.text) ??
    laterThanDraft(citation, outline.frontMatter?.metadata.date) ??
    otherDate(citation, context)
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
function wrongYear(citation: Citation, draft: string): Finding | undefined {
  const { organ, number, date } = citation;
  if (organ === undefined) return undefined;
  const window = windowOf(organ, number) ?? yearWritten(number);
  if (window === undefined) return undefined;
  const inNumber = wrongYearInNumber(citation, window, draft);
  if (inNumber !== undefined || date === undefined || isWithin(date, window)) return inNumber;
  // An organ that was only guessed must not fail where another one fits.
  if (citation.by === 'shape' && organs.some((other) => fits(other, number, date)))
    return undefined;
  return {
    span: date.span,
    message: `${kindOf(citation)} ${number} of the ${organ.name} dates from ${between(window)}, found ${writtenDate(date)}`,
    fixes: yearFixes(date, window),
  };
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
  { first }: Window,
  draft: string,
): Finding | undefined {
  const year = bracketedYear.exec(number)?.[1];
  if (year === undefined || Number(year) === first.year || organ === undefined) return undefined;
  const written = slice(draft, span);
  const at = span.start + written.lastIndexOf(year);
  const right = String(first.year);
  return {
    span,
    message: `Expected "(${right})" for resolution ${Number.parseInt(number, 10)} of the ${organ.name}, found "(${year})"`,
    fixes: [
      {
        title: `Change to "(${right})"`,
        edits: [{ span: { start: at, end: at + year.length }, newText: right }],
      },
    ],
  };
}

/** The same day in the one year that fits. */
function yearFixes(date: CitedDate, { first, last }: Window): readonly Fix[] {
  const years = [first.year, last.year].filter(
    (year, at, all) => all.indexOf(year) === at && isWithin({ ...date, year }, { first, last }),
  );
  const [year] = years;
  if (years.length !== 1 || year === undefined) return [];
  const { end } = date.span;
  return [
    {
      title: `Change the year to ${year}`,
      edits: [{ span: { start: end - 4, end }, newText: String(year) }],
    },
  ];
}

/** ISO date of the draft itself, from its front matter. */
function laterThanDraft({ date }: Citation, drafted: string | undefined): Finding | undefined {
  if (date === undefined || drafted === undefined) return undefined;
  const iso = isoDate(date);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(drafted) || iso <= drafted) return undefined;
  return {
    span: date.span,
    message: `Expected a date before that of the draft, found ${writtenDate(date)}`,
  };
}

/** What other texts say of the date; one of them alone may be the one that errs. */
function otherDate(citation: Citation, { library }: RuleContext): Finding | undefined {
  const { organ, number, date } = citation;
  if (organ === undefined || date === undefined || citation.by === 'shape') return undefined;
  const known = corpusDates(library.of(organ.name, number));
  if (known.length === 0 || known.some(({ iso }) => iso === isoDate(date))) return undefined;
  const [best] = known;
  if (best === undefined) return undefined;
  return {
    span: date.span,
    message: `Expected ${best.written}, as in ${best.source}, found ${writtenDate(date)}`,
    ...(best.sources > 1 ? {} : { severity: 'information' }),
    fixes: [
      { title: `Change to ${best.written}`, edits: [{ span: date.span, newText: best.written }] },
    ],
  };
}

function kindOf({ kind }: Citation): string {
  return kind === 'decision' ? 'Decision' : 'Resolution';
}

function between({ first, last }: Window): string {
  if (first.year === last.year) return String(first.year);
  return `${monthName(first.month)} ${first.year} to ${monthName(last.month)} ${last.year}`;
}
