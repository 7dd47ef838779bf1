/** The date behind what a resolution is about: "5/2, on the Code of Conduct for Mandate Holders, of 18 June 2007". */
import { dateAt, type FoundDate } from '../lexicon/dates.ts';
import { matchesIn } from '../text/matches.ts';
import type { CitedNumber } from './citedGroup.ts';
import { dateBehind } from './dateBehind.ts';
import { saidAt } from './saidOf.ts';

/** With the date behind its subject or title, if one stands there before `limit`. */
export function datedBehindSubject(text: string, cited: CitedNumber, limit: number): CitedNumber {
  if (cited.date !== undefined || !mayHoldDate.test(text.slice(cited.end, limit))) return cited;
  const said = saidAt(text, cited.end, limit);
  if (said === undefined || said.kind === 'did') return cited;
  const { end } = said.at;
  const sure = said.kind === 'title' ? dateBehind(text, end) : apart(text, cited.end, end);
  if (sure !== undefined) return { ...cited, date: sure, dateOf: 'behindSubject' };
  const likely = said.kind === 'subject' ? closing(text, cited.end, end) : undefined;
  if (likely === undefined) return cited;
  return { ...cited, date: likely, dateOf: 'behindSubject', dateIs: 'likely' };
}

/** `of 18 J`; most clauses have none. */
const mayHoldDate = / (?:of|dated|adopted on) \d{1,2} [A-Z]/;

/** `, of `, `, both of `: a comma parts the date from the subject */
const apartLink = /, (?:(?:both|all|each|also) )?(?:of|dated|adopted on) (?=\d{1,2} [A-Z])/g;

function apart(text: string, from: number, end: number): FoundDate | undefined {
  for (const { index, 0: link } of matchesIn(apartLink, text.slice(from, end))) {
    const date = dateAt(text, from + index + link.length);
    if (date !== undefined) return date;
  }
  return undefined;
}

/** ` of 18 June 2007` or ` of 18 June 2007 and` at the end of the subject */
const closingLink = / of (?=\d{1,2} [A-Z][a-z]{2,8} \d{4}(?: and)?$)/;

/** Without a comma it may be the date of what the resolution is about. */
function closing(text: string, from: number, end: number): FoundDate | undefined {
  const link = closingLink.exec(text.slice(from, end));
  return link === null ? undefined : dateAt(text, from + link.index + link[0].length);
}

/** `, both of ` before a date */
const linkBefore = /,? (?:(?:both|all|each|also) )?(?:of|dated|adopted on|on|from) $/;

const linkReach = 20;

/** Where the words that join a date to what stands before it begin. */
export function startOfDateLink(text: string, date: number): number {
  const start = Math.max(0, date - linkReach);
  return start + (linkBefore.exec(text.slice(start, date))?.index ?? date - start);
}
