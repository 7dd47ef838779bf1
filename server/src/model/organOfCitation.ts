/** Which organ a cited number belongs to, from what is named beside it, the draft's own organ and what was named before. */
import {
  economicAndSocialCouncil,
  educationConference,
  generalAssembly,
  healthAssembly,
  healthBoard,
  humanRightsCouncil,
  organs,
  securityCouncil,
  type Noun,
  type Organ,
} from '../lexicon/organs.ts';
import type { FoundNumber } from '../lexicon/resolutionNumbers.ts';
import { isWithin, windowOf, type Day } from '../lexicon/years.ts';
import { unreachable } from '../text/unreachable.ts';
import type { Citation } from './citation.ts';
import type { NamedOrgan } from './citingOrgan.ts';

/** What is known when a citation is read. */
export interface CitingContext {
  readonly own: Organ | undefined;
  /** The organ last cited under each noun. */
  readonly lastNamed: ReadonlyMap<Noun, Organ>;
  /** The organ named last in words before this place, for a noun whose organ was not cited yet. */
  readonly mentioned: (noun: Noun) => Organ | undefined;
  /** Organs named in the same paragraph, the nearest first. */
  readonly near: () => readonly Organ[];
  /** Organs of the numbers already cited by name; nothing for those of organs that are not known. */
  readonly cited: ReadonlyMap<string, Organ | undefined>;
}

export interface CitedAs {
  readonly organ?: Organ;
  readonly by: Citation['by'];
}

/** Whether an organ can have given a number of this kind. */
export function canNumber(organ: Organ, found: FoundNumber): boolean {
  switch (found.shape) {
    case 'session':
      return hasSession(organ, Number.parseInt(found.number, 10));
    case 'special':
      return (
        organ === generalAssembly || (organ === humanRightsCouncil && found.number.startsWith('S'))
      );
    case 'own':
      return organ === organOfOwnForm(found.number);
    case 'annual':
    case 'year':
      return organ.series === found.shape;
    case 'roman':
      return organ.roman !== undefined;
    case 'specialRoman':
      return organ === generalAssembly;
    default:
      return unreachable(found.shape);
  }
}

/** `WHA58.3`, `EB130.R1`, `40 C/Resolution 37`; decisions of conventions have an organ that is not in the table. */
function organOfOwnForm(number: string): Organ | undefined {
  if (number.startsWith('WHA')) return healthAssembly;
  if (number.startsWith('EB')) return healthBoard;
  return number.includes(' C/') ? educationConference : undefined;
}

function hasSession(organ: Organ, session: number): boolean {
  const [first, last] = organ.sessions ?? [0, -1];
  return first <= session && session <= last;
}

/** The organ of a number whose group is introduced by `named`. */
export function organOf(
  named: NamedOrgan,
  found: FoundNumber,
  date: Day | undefined,
  context: CitingContext,
): CitedAs {
  switch (named.kind) {
    case 'organ':
      return { organ: named.organ, by: 'name' };
    case 'noun':
      return known(organOfNoun(named.noun, found, context), 'name');
    case 'its':
      return context.own === undefined && named.of === undefined
        ? known(guessedOrgan(found, date, context), 'shape')
        : known(itsOrgan(named.of, found, date, context), 'its');
    case 'stranger':
      return { by: 'name' };
    case 'none':
      return known(organByShape(found, date, context), 'shape');
  }
}

/** The same for a later number of a list: an organ that cannot have given it is not carried on. */
export function organInList(
  named: NamedOrgan,
  found: FoundNumber,
  date: Day | undefined,
  context: CitingContext,
): CitedAs {
  const read = organOf(named, found, date, context);
  if (read.by === 'shape' || (read.organ === undefined && named.kind === 'stranger')) return read;
  if (read.organ !== undefined && canNumber(read.organ, found))
    return { organ: read.organ, by: 'list' };
  return known(organByShape(found, date, context), 'shape');
}

function known(organ: Organ | undefined, by: Citation['by']): CitedAs {
  return organ === undefined ? { by } : { organ, by };
}

function organOfNoun(noun: Noun, found: FoundNumber, context: CitingContext): Organ | undefined {
  const own = context.own?.noun === noun ? context.own : undefined;
  const named = [own, context.lastNamed.get(noun), context.mentioned(noun)];
  const table = organs.filter((organ) => organ.noun === noun);
  const fitting = table.filter((organ) => canNumber(organ, found));
  return (
    named.find((organ) => organ !== undefined && canNumber(organ, found)) ??
    (noun === 'Commission' && fitting.length > 1 ? undefined : fitting[0]) ??
    named.find((organ) => organ !== undefined)
  );
}

/** The organ that is the subject of the clause, the draft's own, or another one named beside it. */
function itsOrgan(
  of: NamedOrgan | undefined,
  found: FoundNumber,
  date: Day | undefined,
  context: CitingContext,
): Organ | undefined {
  if (of?.kind === 'stranger') return undefined;
  const subject = of && organOf(of, found, undefined, context).organ;
  const { own } = context;
  const likely = [subject, own].filter((organ) => organ !== undefined);
  const other = () => context.near().find((organ) => suits(organ, found, date));
  return (
    likely.find((organ) => suits(organ, found, date)) ??
    other() ??
    likely.find((organ) => canNumber(organ, found)) ??
    mainOrganByShape(found)
  );
}

/** "Its resolution" where nobody knows whose draft it is: nothing is said against a day on which the likely organ cannot have adopted it. */
function guessedOrgan(
  found: FoundNumber,
  date: Day | undefined,
  { near }: CitingContext,
): Organ | undefined {
  const main = mainOrganByShape(found);
  const likely = [...near(), ...(main === undefined ? [] : [main])];
  return likely.find((organ) => suits(organ, found, date));
}

function organByShape(
  found: FoundNumber,
  date: Day | undefined,
  context: CitingContext,
): Organ | undefined {
  const { own, cited, near } = context;
  if (cited.has(found.number)) return cited.get(found.number);
  const likely = [own, mainOrganByShape(found)].filter((organ) => organ !== undefined);
  return (
    likely.find((organ) => suits(organ, found, date)) ??
    near().find((organ) => suits(organ, found, date)) ??
    likely.find((organ) => canNumber(organ, found))
  );
}

/** The main organ that numbers like this: what a reader would guess. */
function mainOrganByShape(found: FoundNumber): Organ | undefined {
  const main = [generalAssembly, securityCouncil, economicAndSocialCouncil];
  return found.shape === 'own'
    ? organOfOwnForm(found.number)
    : main.find((organ) => canNumber(organ, found));
}

function suits(organ: Organ, found: FoundNumber, date: Day | undefined): boolean {
  if (!canNumber(organ, found)) return false;
  const window = windowOf(organ, found.number);
  return window === undefined || date === undefined || isWithin(date, window);
}
