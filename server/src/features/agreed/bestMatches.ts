/** The closest wording, and how many say the same. */
import type { AgreedMatch } from '../../corpus/corpus.ts';
import { newerFirst } from '../../corpus/newerFirst.ts';

/** So many are asked for, which is enough to tell how many are equal. */
export const matchesAsked = 12;

export interface BestMatch {
  /** Of several that share as much the newest adopted one. */
  readonly match: AgreedMatch;
  /** How many others share as much. */
  readonly others: number;
}

/** Absent where none shares as much as `least`. */
export function bestMatch(matches: readonly AgreedMatch[], least: number): BestMatch | undefined {
  const [first] = matches;
  if (first === undefined || first.share < least) return undefined;
  const equal = matches.filter(({ share }) => share === first.share).toSorted(newerFirst);
  const [match = first] = equal;
  return { match, others: equal.length - 1 };
}
