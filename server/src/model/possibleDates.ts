/** Dates that may be those of something else, left out where the organ cannot have adopted the number on that day. */
import type { Organ } from '../lexicon/organs.ts';
import { isWithin, windowOf } from '../lexicon/years.ts';
import type { CitedGroup, CitedNumber } from './citedGroup.ts';

/** `organs`: of each number. */
export function withPossibleDates(
  group: CitedGroup,
  organs: readonly (Organ | undefined)[],
): CitedGroup {
  if (group.numbers.every(({ dateIs }) => dateIs === undefined)) return group;
  const numbers = group.numbers.map((cited, place) =>
    isPossible(cited, organs[place]) ? cited : undated(cited),
  );
  return { ...group, numbers };
}

function isPossible({ found, date, dateIs }: CitedNumber, organ: Organ | undefined): boolean {
  if (dateIs === undefined || date === undefined) return true;
  const window = organ && windowOf(organ, found.number);
  return window !== undefined && isWithin(date, window);
}

function undated({ found, end, listEnd, annex, organ }: CitedNumber): CitedNumber {
  const kept = { found, end, listEnd };
  return { ...kept, ...(annex !== undefined && { annex }), ...(organ && { organ }) };
}
