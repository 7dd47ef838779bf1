/** Every resolution and decision a draft cites, with its organ, its date and what is said of it. */
import { addAll } from '../text/addAll.ts';
import { securityCouncil, type Noun, type Organ } from '../lexicon/organs.ts';
import { once } from '../text/once.ts';
import { sourceSpan } from '../text/prose.ts';
import { noRecall, type Recall } from '../text/recall.ts';
import type { Citation, CitedDate } from './citation.ts';
import type { CitedGroup, CitedNumber } from './citedGroup.ts';
import { citedGroupsIn, datedBehind } from './citedNumbers.ts';
import { organBefore, type NamedOrgan } from './citingOrgan.ts';
import { organBehind, type OrganBehind } from './organBehind.ts';
import {
  canNumber,
  organInList,
  organOf,
  type CitedAs,
  type CitingContext,
} from './organOfCitation.ts';
import { organsMentioned } from './organsMentioned.ts';
import { withPossibleDates } from './possibleDates.ts';
import type { Readable } from './readable.ts';
import { saidOfNumbers } from './saidOfNumbers.ts';

/**
 * Reads them in the order of the readables; `own` is what "its resolution" means. `readings` remembers the version before.
 */
export function citationsOf(
  readables: readonly Readable[],
  own: Organ | undefined,
  readings: Recall<readonly GroupReading[]> = noRecall(),
): readonly Citation[] {
  const mentioned = organsMentioned(readables.map(({ body }) => body.prose.text));
  const memory: Memory = { lastNamed: new Map(), cited: new Map() };
  const citations: Citation[] = [];
  for (const [text, readable] of readables.entries()) {
    for (const reading of readings.of(readable.body.prose.text, readingsOf)) {
      const place = { text, at: reading.group.start };
      const context = {
        own,
        ...memory,
        mentioned: (noun: Noun) => mentioned.last(noun, place),
        near: () => mentioned.near(place),
      };
      const found = citationsIn(readable, reading, context);
      if (repeats(readable.body.prose.text, reading, found[0], citations.at(-1))) continue;
      for (const citation of found) remember(memory, citation);
      addAll(citations, found);
    }
  }
  return citations;
}

interface Memory {
  readonly lastNamed: Map<Noun, Organ>;
  readonly cited: Map<string, Organ | undefined>;
}

function remember(memory: Memory, { organ, number, by }: Citation): void {
  if (by === 'shape') return;
  memory.cited.set(number, organ);
  if (organ !== undefined) memory.lastNamed.set(organ.noun, organ);
}

/** A group and who is named for it. */
export interface GroupReading {
  readonly group: CitedGroup;
  /** Where the citation begins, with "its" or the organ. */
  readonly start: number;
  readonly named: NamedOrgan;
  /** `list`: named for an earlier keyword of the same sentence. */
  readonly from: 'itself' | 'list';
  /** Behind an organ that follows the numbers. */
  readonly behind: number | undefined;
  /** Where the next citation of the paragraph begins. */
  readonly next: number | undefined;
}

function readingsOf(text: string): readonly GroupReading[] {
  const groups = citedGroupsIn(text);
  const leads = groups.map((group) => leadOf(text, group));
  const readings: GroupReading[] = [];
  let last: GroupReading | undefined;
  for (const [index, group] of groups.entries()) {
    const lead = leads[index];
    if (lead === undefined) continue;
    const owner = whose(text, group, lead, last);
    last = {
      ...owner,
      group: owner.behind === undefined ? group : datedBehind(text, group, owner.behind),
      start: lead.start,
      next: leads[index + 1]?.start,
    };
    readings.push(last);
  }
  return readings;
}

/** "UNSCR" names the Security Council itself. */
function leadOf(text: string, { start }: CitedGroup): NamedOrgan {
  return text.startsWith('UNSCR', start)
    ? { kind: 'organ', start, organ: securityCouncil }
    : organBefore(text, start);
}

function whose(
  text: string,
  group: CitedGroup,
  lead: NamedOrgan,
  last: GroupReading | undefined,
): Pick<GroupReading, 'named' | 'from' | 'behind'> {
  const end = group.numbers.at(-1)?.end;
  const follower = organBehind(text, end ?? group.keywordEnd);
  const behind = end === undefined ? undefined : follower?.end;
  const decides = follower !== undefined && ownsBehind(follower, lead, end);
  if (decides) return { named: follower, from: 'itself', behind };
  return lead.kind === 'none' && carriesOver(text, last, group)
    ? { named: last.named, from: 'list', behind }
    : { named: lead, from: 'itself', behind };
}

/** Whether an organ behind the numbers is whose they are: where none is named before, and in "Assembly resolution 60/31 of the African Union". */
function ownsBehind(
  { kind, link }: OrganBehind,
  lead: NamedOrgan,
  end: number | undefined,
): boolean {
  return lead.kind === 'none'
    ? kind === 'organ' || end !== undefined
    : lead.kind === 'noun' && kind === 'stranger' && link === 'of';
}

/** Whether a keyword without an organ has that of the keyword before: it stands in the same sentence. */
function carriesOver(
  text: string,
  last: GroupReading | undefined,
  group: CitedGroup,
): last is GroupReading {
  return (
    last !== undefined &&
    last.named.kind !== 'stranger' &&
    !text.slice(last.group.start, group.start).includes('. ')
  );
}

function citationsIn(
  readable: Readable,
  reading: GroupReading,
  context: CitingContext,
): readonly Citation[] {
  const { prose } = readable.body;
  const ways = reading.group.numbers.map((cited, place) => citedAs(reading, place, cited, context));
  const group = withPossibleDates(
    reading.group,
    ways.map(({ organ }) => organ),
  );
  const said = once(() => saidOfNumbers(prose, group, reading));
  return group.numbers.map((cited, place) => {
    const start = place === 0 ? reading.start : cited.found.start;
    const end = cited.dateOf === 'own' && cited.date ? cited.date.end : cited.found.end;
    const annex = cited.annex ?? (place === 0 ? annexBefore(prose.text, start) : undefined);
    return {
      span: sourceSpan(prose, cited.found.start, cited.found.end),
      whole: sourceSpan(prose, start, end),
      text: prose.text.slice(start, end),
      kind: group.kind,
      ...(ways[place] ?? { by: 'shape' }),
      number: cited.found.number,
      ...(cited.date && { date: dateIn(readable, cited.date) }),
      get said() {
        return said()[place];
      },
      ...(annex !== undefined && { annex }),
      group,
      cited,
      body: readable.body,
      ...(readable.from && { from: readable.from }),
    };
  });
}

function citedAs(
  { named, from, group }: GroupReading,
  place: number,
  cited: CitedNumber,
  context: CitingContext,
): CitedAs {
  if (cited.organ) return { organ: cited.organ, by: 'name' };
  const first = group.numbers[0]?.found;
  // Whoever numbers the first of a list in an unusual way does so with the others.
  if (place > 0 && named.kind === 'organ' && first && !canNumber(named.organ, first))
    return { organ: named.organ, by: 'list' };
  const date = cited.dateIs === undefined ? cited.date : undefined;
  return from === 'list' || place > 0
    ? organInList(named, cited.found, date, context)
    : organOf(named, cited.found, date, context);
}

function dateIn(readable: Readable, date: NonNullable<CitedNumber['date']>): CitedDate {
  const { day, month, year } = date;
  return { span: sourceSpan(readable.body.prose, date.start, date.end), day, month, year };
}

/** `annex II to ` before the organ or "its" */
const annexTo = /\b(?<annex>annex(?:es)?(?: [IVX]+(?: and [IVX]+)?)?) (?:to|of) (?:the )?$/i;

const annexReach = 40;

function annexBefore(text: string, start: number): string | undefined {
  const before = text.slice(Math.max(0, start - annexReach), start);
  return before.toLowerCase().includes('annex')
    ? annexTo.exec(before)?.groups?.['annex']
    : undefined;
}

/** `resolution 65/230 (A/RES/65/230)`: the symbol in parentheses is no second citation. */
function repeats(
  text: string,
  { group }: GroupReading,
  citation: Citation | undefined,
  last: Citation | undefined,
): boolean {
  return (
    group.start === group.keywordEnd &&
    text.charAt(group.start - 1) === '(' &&
    last !== undefined &&
    last.number === citation?.number &&
    last.organ === citation.organ &&
    last.body === citation.body
  );
}
