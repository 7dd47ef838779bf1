/** Mistakes in citations of resolutions, and in dates. */
import type { Citation, CitedDate } from '../../../server/src/model/citation.ts';
import type { Resolution } from '../../../server/src/model/resolution.ts';
import { slice, span, type Span } from '../../../server/src/text/span.ts';
import type { Operator, Planting } from '../operator.ts';
import { replacedBy, wordsIn } from '../places.ts';

export const citationOperators: readonly Operator[] = [
  {
    name: '"57/270B" for "57/270 B"',
    rule: 'citation-form',
    size: 'sign',
    plantings: (resolution) => rewritten(resolution, /^(\d+\/\d+) ([A-Z])$/, '$1$2'),
  },
  {
    name: '"1325(2000)" for "1325 (2000)"',
    rule: 'citation-form',
    size: 'sign',
    plantings: (resolution) => rewritten(resolution, /^(\d+) (\(\d{4}\))$/, '$1$2'),
  },
  {
    name: '"217A(III)" for "217 A (III)"',
    rule: 'citation-form',
    size: 'sign',
    plantings: (resolution) => rewritten(resolution, /^(\d+)(?: ([A-Z]))? (\([IVX]+\))$/, '$1$2$3'),
  },
  {
    name: 'a symbol in the text',
    rule: 'citation-form',
    size: 'words',
    plantings: (resolution) =>
      citationsOf(resolution, 'General Assembly').flatMap(({ span: number, number: written }) =>
        /^\d+\/\d+$/.test(written) ? replacedBy(`A/RES/${written}`, [number]) : [],
      ),
  },
  {
    name: '"resolutions" before one number',
    rule: 'citation-form',
    size: 'sign',
    plantings: (resolution) =>
      wordsIn(
        resolution,
        /(?<=\b(?:its|Assembly|Council) )resolution(?= \d+\/\d+ of \d+ [A-Z][a-z]+ \d{4}(?:,? (?:on|in which|entitled)|[,;.]$))/g,
      ).flatMap(({ place }) => replacedBy('resolutions', [place])),
  },
  {
    name: '"resolution" before several numbers',
    rule: 'citation-form',
    size: 'sign',
    plantings: (resolution) =>
      wordsIn(
        resolution,
        /(?<=\b(?:its|Assembly|Council) )resolutions(?= \d+\/\d+(?: of \d+ [A-Z][a-z]+ \d{4})?(?:,| and) \d)/g,
      ).flatMap(({ place }) => replacedBy('resolution', [place])),
  },
  {
    name: 'a resolution of the Assembly dated two years late',
    rule: 'citation-mismatch',
    size: 'words',
    plantings: (resolution) => redated(citationsOf(resolution, 'General Assembly'), 2),
  },
  {
    name: 'a resolution of the Assembly dated two years early',
    rule: 'citation-mismatch',
    size: 'words',
    plantings: (resolution) => redated(citationsOf(resolution, 'General Assembly'), -2),
  },
  {
    name: 'a resolution of the Assembly of another session',
    rule: 'citation-mismatch',
    size: 'words',
    plantings: (resolution) =>
      citationsOf(resolution, 'General Assembly').flatMap(
        ({ date, span: number, number: written }) => {
          const session = /^\d+(?=\/\d+$)/.exec(written)?.[0];
          if (session === undefined || date === undefined) return [];
          const other = Number(session) > 45 ? Number(session) - 9 : Number(session) + 9;
          return replacedBy(`${other}`, [span(number.start, number.start + session.length)]);
        },
      ),
  },
  {
    name: 'a resolution of the Security Council of another year',
    rule: 'citation-mismatch',
    size: 'words',
    plantings: (resolution) =>
      citationsOf(resolution, 'Security Council').flatMap(
        ({ span: number, number: written, date }) => {
          const year = /^\d+ \((\d{4})\)$/.exec(written)?.[1];
          if (year === undefined || date !== undefined) return [];
          return replacedBy(`${Number(year) + 1}`, [span(number.end - 5, number.end - 1)]);
        },
      ),
  },
  {
    name: 'a resolution of the Economic and Social Council of another year',
    rule: 'citation-mismatch',
    size: 'words',
    plantings: (resolution) => redated(citationsOf(resolution, 'Economic and Social Council'), 1),
  },
  {
    name: 'a resolution of the Human Rights Council of another year',
    rule: 'citation-mismatch',
    size: 'words',
    plantings: (resolution) => redated(citationsOf(resolution, 'Human Rights Council'), 2),
  },
  {
    name: 'a resolution of a commission of another year',
    rule: 'citation-mismatch',
    size: 'words',
    plantings: (resolution) =>
      redated(citationsOf(resolution, 'Commission on Crime Prevention and Criminal Justice'), 1),
  },
  {
    name: 'the thirty-first of April',
    rule: 'citation-mismatch',
    size: 'words',
    plantings: ({ citations, tree }) =>
      datesOf(citations).flatMap((place) =>
        replacedBy(slice(tree.text, place).replace(/^\d+ [A-Z][a-z]+/, '31 April'), [place]),
      ),
  },
  {
    name: '"21st December 2010"',
    rule: 'date-form',
    size: 'sign',
    plantings: (resolution) =>
      redrawn(resolution, (day, month, year) => `${ordinal(day)} ${month} ${year}`),
  },
  {
    name: '"December 21, 2010"',
    rule: 'date-form',
    size: 'sign',
    plantings: (resolution) =>
      redrawn(resolution, (day, month, year) => `${month} ${day}, ${year}`),
  },
  {
    name: '"21 December, 2010"',
    rule: 'date-form',
    size: 'sign',
    plantings: (resolution) =>
      redrawn(resolution, (day, month, year) => `${day} ${month}, ${year}`),
  },
];

/** What paragraphs cite of an organ's resolutions. */
function citationsOf({ citations }: Resolution, organ: string): readonly Citation[] {
  return citations.filter(
    ({ organ: of, from, kind }) =>
      of?.name === organ && from !== undefined && kind === 'resolution',
  );
}

function rewritten(resolution: Resolution, form: RegExp, as: string): readonly Planting[] {
  return resolution.citations
    .filter(
      ({ span: number, from, number: written }) =>
        from !== undefined && slice(resolution.tree.text, number) === written && form.test(written),
    )
    .flatMap(({ span: number, number: written }) =>
      replacedBy(written.replace(form, as), [number]),
    );
}

/** Citations with a number and a date of the usual form, the year of the date changed. */
function redated(citations: readonly Citation[], by: number): readonly Planting[] {
  return citations
    .filter(({ number }) => /^\d+\/\d+$/.test(number))
    .flatMap(({ date }) =>
      date === undefined
        ? []
        : replacedBy(`${date.year + by}`, [span(date.span.end - 4, date.span.end)]),
    );
}

/** Each date once, though several citations may share it. */
function datesOf(citations: readonly Citation[]): readonly Span[] {
  const dates = citations.flatMap(({ date, from }) =>
    date === undefined || from === undefined ? [] : [date],
  );
  return [...new Map(dates.map((date: CitedDate) => [date.span.start, date.span])).values()];
}

/** `21 December 2010` in the text, drawn another way. */
function redrawn(
  resolution: Resolution,
  drawn: (day: string, month: string, year: string) => string,
): readonly Planting[] {
  return wordsIn(
    resolution,
    /\b(?<!(?:from|and|to) )(\d{1,2}) (January|February|March|April|May|June|July|August|September|October|November|December) (\d{4})\b/g,
  ).flatMap(({ place, words: [, day = '', month = '', year = ''] }) =>
    replacedBy(drawn(day, month, year), [place]),
  );
}

function ordinal(day: string): string {
  const ending = { 1: 'st', 2: 'nd', 3: 'rd' }[Number(day) % 10] ?? 'th';
  return /^1[123]$/.test(day) ? `${day}th` : `${day}${ending}`;
}
