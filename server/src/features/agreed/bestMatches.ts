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

/** Absent where none that was agreed shares as much as `least`. */
export function bestMatch(all: readonly AgreedMatch[], least: number): BestMatch | undefined {
  const matches = all.filter(wasAgreed);
  const [first] = matches;
  if (first === undefined || first.share < least) return undefined;
  const equal = matches.filter(({ share }) => share === first.share).toSorted(newerFirst);
  const [match = first] = equal;
  return { match, others: equal.length - 1 };
}

/** The draft of a text that has a number was adopted in the end; any other draft is only what somebody wished. */
function wasAgreed({ identity: { status, number } }: AgreedMatch): boolean {
  return status === 'adopted' || number !== undefined;
}
