/** Which clause belongs to which number of a list of resolutions. */
import { sourceSpan, type Prose } from '../text/prose.ts';
import type { Said } from './citation.ts';
import type { CitedGroup } from './citedGroup.ts';
import { startOfDateLink } from './dateBehindSubject.ts';
import { saidAt, toldAt, type SaidClause } from './saidOf.ts';

/** What stands around a group. */
export interface Surroundings {
  /** Where the citation begins, with "its" or the organ. */
  readonly start: number;
  /** Behind the organ that follows the last number: "of the General Assembly". */
  readonly behind: number | undefined;
  /** Where the next citation of the paragraph begins. */
  readonly next: number | undefined;
}

/** One entry a number; "resolutions 65/230 and 67/189 on crime prevention" says the same of both. */
export function saidOfNumbers(
  prose: Prose,
  group: CitedGroup,
  around: Surroundings,
): readonly (Said | undefined)[] {
  const clauses: (SaidClause | undefined)[] = [];
  let later: SaidClause | undefined;
  for (const place of [...group.numbers.keys()].toReversed()) {
    const own = ownClause(prose.text, group, place, around);
    later = own ?? sharedBy(group, later);
    clauses.push(later);
  }
  return clauses.toReversed().map((clause) => clause && saidIn(prose, clause));
}

function ownClause(
  text: string,
  { numbers }: CitedGroup,
  place: number,
  around: Surroundings,
): SaidClause | undefined {
  const cited = numbers[place];
  if (cited === undefined) return undefined;
  const next = numbers[place + 1];
  if (cited.date !== undefined && cited.dateOf === 'behindSubject')
    return saidAt(text, cited.end, startOfDateLink(text, cited.date.start));
  if (next !== undefined)
    return saidAt(text, cited.end, limitBefore(text, cited.end, next.found.start));
  const from = around.behind ?? cited.end;
  const limit = limitBefore(text, from, around.next);
  return saidAt(text, from, limit) ?? toldAt(text, around.start, from, limit);
}

function sharedBy({ plural }: CitedGroup, later: SaidClause | undefined): SaidClause | undefined {
  return later?.kind === 'subject' && plural === 'plural' ? later : undefined;
}

function saidIn(prose: Prose, { kind, at }: SaidClause): Said {
  const { start, end } = at;
  return { kind, text: prose.text.slice(start, end), span: sourceSpan(prose, start, end) };
}

/** `, and `, `; `, ` as well as its ` just before another citation */
const connector = /(?:[,;] ?)?(?:\b(?:and|or|as well as|in particular|including|also|the) ?){0,3}$/;

const connectorReach = 30;

/** A clause ends where the next citation is joined on; a citation inside the clause does not end it. */
function limitBefore(text: string, from: number, next: number | undefined): number {
  if (next === undefined) return text.length;
  const start = Math.max(from, next - connectorReach);
  const joined = connector.exec(text.slice(start, next));
  return joined === null || joined[0].trim() === '' ? text.length : start + joined.index;
}
