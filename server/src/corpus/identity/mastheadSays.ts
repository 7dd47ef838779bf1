/** What the masthead says: symbol, record of adoption, session, agenda item, and whether it is a draft's. */
import { dateAt, datesIn } from '../../lexicon/dates.ts';
import { adoptedSymbolAt, type AdoptedSymbol } from '../../lexicon/documentSymbols.ts';
import { organNamed } from '../../lexicon/organs.ts';
import { parliamentarySymbolsIn } from '../../lexicon/parliamentarySymbols.ts';
import { numberAt } from '../../lexicon/resolutionNumbers.ts';
import { isoDate, writtenDate } from '../../lexicon/writtenDates.ts';
import { matchesIn } from '../../text/matches.ts';
import { canNumber } from '../../model/organOfCitation.ts';
import { fitting } from './fitting.ts';
import { kindNamed } from './kindNamed.ts';
import type { Says } from './says.ts';
import { sessionNamed } from './sessionNamed.ts';

/** The lines are those above the text, in order; `organ` is what other places say. */
export function mastheadSays(lines: readonly string[], organ?: string): Says {
  const symbol = adoptedSymbolIn(lines);
  const adoption = adoptionIn(lines);
  const agendaItem = agendaItemIn(lines);
  const session = sessionNamed(lines);
  return {
    ...(session !== undefined && { session }),
    ...(agendaItem !== undefined && { agendaItem }),
    ...fitting(numberLine(lines), symbol.organ ?? adoption.organ ?? organ),
    ...draftIn(lines),
    ...adoption,
    ...symbol,
  };
}

/** `Agenda item 75 (a)`, `Agenda items 15 and 16` */
const agendaItem =
  /\bAgenda items? (\d{1,3}(?: ?\([a-z]{1,3}\))*(?:(?:, | and | to )(?:\d{1,3}(?= |,|$)|\([a-z]{1,3}\))(?: ?\([a-z]{1,3}\))*){0,8})/i;

function agendaItemIn(lines: readonly string[]): string | undefined {
  return lines.flatMap((line) => agendaItem.exec(line)?.[1] ?? [])[0];
}

/** Where `A/RES/78/69` may begin */
const maySymbol = /(?<![\w/.])(?=[AEST]\/|UNEP\/|HSP\/)/g;

/** The symbol of an adopted text that is not one of a report named in brackets. */
function adoptedSymbolIn(lines: readonly string[]): Says {
  for (const line of lines) {
    const symbols = matchesIn(maySymbol, line).flatMap(({ index }) =>
      inBrackets(line, index) ? [] : (adoptedSymbolAt(line, index) ?? []),
    );
    const symbol = symbols.find(({ organ, found }) => canNumber(organ, found));
    if (symbol !== undefined) return saidBy(symbol, line);
  }
  return {};
}

function saidBy({ start, end, kind, organ, found }: AdoptedSymbol, line: string): Says {
  const symbol = line.slice(start, end);
  return { symbol, kind, organ: organ.name, number: found.number, status: 'adopted' };
}

/** `[on the report of the Third Committee (A/73/590)]` */
function inBrackets(line: string, at: number): boolean {
  const before = line.slice(0, at);
  return (
    before.lastIndexOf('(') > before.lastIndexOf(')') ||
    before.lastIndexOf('[') > before.lastIndexOf(']')
  );
}

/** `Resolution 22/7`, `RESOLUTION 1000 (1995)`, `Resolution 660 (1990) of 2 August 1990`, alone on its line */
const numberHeading = /^(?<kind>resolution|decision) (?=\S)/i;

function numberLine(lines: readonly string[]): Says {
  return lines.flatMap((line) => numberedBy(line) ?? [])[0] ?? {};
}

function numberedBy(line: string): Says | undefined {
  const heading = numberHeading.exec(line);
  const found = heading === null ? undefined : numberAt(line, heading[0].length);
  if (heading === null || found === undefined) return undefined;
  const behind = line.slice(found.end).replace(/[.,:]$/, '');
  const date = behind.startsWith(' of ') ? dateAt(behind, ' of '.length) : undefined;
  if ((date?.end ?? 0) !== behind.length) return undefined;
  return {
    number: found.number,
    kind: kindNamed(heading.groups?.['kind']),
    status: 'adopted',
    ...(date && { date: isoDate(date), datedIn: 'masthead' }),
  };
}

/** `Resolution adopted by the General Assembly on 5 December 2023`, `Adopted by the Security Council at its 4213th meeting,` */
const adoption =
  /^(?:(?<kind>resolution|decision)s? )?adopted by the (?<organ>[a-z][a-z ]{3,150}?)(?= on\b| at\b| without\b|,|$)/i;

/** `… was adopted in April 2011` */
const wasAdopted = /\bwas adopted (?:in|on|at|by)\b/;

function adoptionIn(lines: readonly string[]): Says {
  for (const [at, line] of lines.entries()) {
    const groups = adoption.exec(line)?.groups;
    if (groups !== undefined) return adoptedAs(groups, `${line} ${lines[at + 1] ?? ''}`);
  }
  return lines.some((line) => wasAdopted.test(line)) ? { status: 'adopted' } : {};
}

/** The day may stand on the line below. */
function adoptedAs(
  { kind, organ: name = '' }: Readonly<Record<string, string | undefined>>,
  words: string,
): Says {
  const organ = organNamed(name)?.name;
  const [date] = datesIn(words);
  return {
    status: 'adopted',
    ...(kind !== undefined && { kind: kindNamed(kind) }),
    ...(organ !== undefined && { organ }),
    ...(date && { date: isoDate(date), datedIn: 'masthead' }),
  };
}

/** `Draft resolution submitted by the Chair`, `Egypt: revised draft resolution`, `Distr.: Limited` */
const draftSign =
  /(?:^|: ?|\] ?)(?:revised |zero )?draft (?:resolution|decision)\b|^Distr\.: ?Limited\b/i;

/** `draft decision` */
const draftDecision = /(?:^|: ?)(?:revised )?draft decision\b/i;

/** `A/C.3/80/L.45`, `E/CN.15/2017/L.6/Rev.1` */
const limited = /\/L\.\d/;

function draftIn(lines: readonly string[]): Says {
  const symbols = lines.flatMap((line) =>
    parliamentarySymbolsIn(line).filter(({ start }) => !inBrackets(line, start)),
  );
  const sign = lines.some((line) => draftSign.test(line));
  const symbol = symbols.find((one) => limited.test(one.symbol)) ?? (sign ? symbols[0] : undefined);
  if (!sign && symbol === undefined) return {};
  const isDecision = lines.some((line) => draftDecision.test(line));
  const note = isDecision ? undefined : noteIn(lines);
  return {
    status: 'draft',
    ...(isDecision && { kind: 'decision' }),
    ...(symbol && { symbol: symbol.symbol }),
    ...(note !== undefined && { note }),
  };
}

/** "Revised draft resolution of 23 May 2017", by the date it was distributed. */
function noteIn(lines: readonly string[]): string | undefined {
  const distributed = lines.findIndex((line) => /^Distr\./i.test(line));
  if (distributed < 0) return undefined;
  const [date] = datesIn(lines.slice(distributed, distributed + 3).join(' '));
  if (date === undefined) return undefined;
  const revised = lines.some((line) => /\brevised draft /i.test(line));
  return `${revised ? 'Revised draft' : 'Draft'} resolution of ${writtenDate(date)}`;
}
