/** Explains a sequence of frozen numbers by the fewest that must be wrong. */
import { latinNumbers } from '../text/numerals.ts';
import type { Verdict } from './sequence.ts';

/** 5, or 5 bis: `latin` counts bis as 1. */
export interface FrozenNumber {
  readonly value: number;
  readonly latin: number;
}

/** Above 0 where the first comes behind the second. */
export function compareFrozen(one: FrozenNumber, other: FrozenNumber): number {
  return one.value - other.value || one.latin - other.latin;
}

/** The next number beside one: 5 bis for 5, 5 ter for 5 bis; absent behind the last Latin one. */
export function besides({ value, latin }: FrozenNumber): FrozenNumber | undefined {
  return latin < latinNumbers.length ? { value, latin: latin + 1 } : undefined;
}

/**
 * Numbers need only rise: of 1 2 2 bis 5 none is wrong, of 1 2 2 3 the second 2, of 1 9 3 4 the 9. The longest rising sequence
 * is right; what is wrong should stand beside the number before it.
 */
export function explainFrozen(numbers: readonly FrozenNumber[]): readonly Verdict[] {
  const wrong = wrongPlaces(numbers);
  let before: FrozenNumber = { value: 1, latin: 0 };
  return numbers.map((number, at) => {
    if (!wrong.has(at)) before = number;
    const { value, latin } = wrong.has(at) ? (besides(before) ?? number) : number;
    return { kind: wrong.has(at) ? 'slip' : 'right', expected: value, latin };
  });
}

function wrongPlaces(numbers: readonly FrozenNumber[]): ReadonlySet<number> {
  const ends: number[] = [];
  const before = new Map<number, number>();
  for (const [at, number] of numbers.entries()) {
    const length = placeFor(numbers, ends, number);
    const last = ends[length - 1];
    if (last !== undefined) before.set(at, last);
    const known = numbers[ends[length] ?? -1];
    if (known === undefined || compareFrozen(number, known) < 0) ends[length] = at;
  }
  const wrong = new Set(numbers.keys());
  for (let at = ends.at(-1); at !== undefined; at = before.get(at)) wrong.delete(at);
  return wrong;
}

/** How many numbers of the sequences found so far are smaller. */
function placeFor(
  numbers: readonly FrozenNumber[],
  ends: readonly number[],
  number: FrozenNumber,
): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const known = numbers[ends[middle] ?? -1];
    if (known !== undefined && compareFrozen(known, number) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
