/** Which organ a cited number belongs to, from what is named beside it, the draft's own organ and what was named before. */
import {
  commissionOnHumanRights,
  generalAssembly,
  humanRightsCouncil,
  organs,
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
  /** Organs of the numbers already cited by name. */
  readonly cited: ReadonlyMap<string, Organ>;
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
    case 'annual':
    case 'year':
    case 'own':
      return organ.series === found.shape;
    case 'roman':
      return organ.roman !== undefined;
    case 'specialRoman':
      return organ === generalAssembly;
    default:
      return unreachable(found.shape);
  }
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
      return known(itsOrgan(named.of, found, context), 'its');
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

function itsOrgan(
  of: NamedOrgan | undefined,
  found: FoundNumber,
  context: CitingContext,
): Organ | undefined {
  if (of?.kind === 'stranger') return undefined;
  const subject = of === undefined ? undefined : organOf(of, found, undefined, context).organ;
  if (subject !== undefined && canNumber(subject, found)) return subject;
  if (context.own === undefined || canNumber(context.own, found))
    return context.own ?? organByShape(found, undefined, context);
  const others = [...context.lastNamed.values()].filter((organ) => canNumber(organ, found));
  return others.at(-1) ?? organByShape(found, undefined, context);
}

function organByShape(
  found: FoundNumber,
  date: Day | undefined,
  context: CitingContext,
): Organ | undefined {
  const before = context.cited.get(found.number);
  if (before !== undefined) return before;
  const likely = [context.own, generalAssembly, ...organs].filter(
    (organ) => organ !== undefined && canNumber(organ, found) && organ !== commissionOnHumanRights,
  );
  return likely.find((organ) => organ !== undefined && fitsDate(organ, found, date)) ?? likely[0];
}

function fitsDate(organ: Organ, found: FoundNumber, date: Day | undefined): boolean {
  const window = windowOf(organ, found.number);
  return window === undefined || date === undefined || isWithin(date, window);
}
