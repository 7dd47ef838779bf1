/** The one date of a resolution, where its sources allow to tell. */
import type { Known } from './known.ts';
import { ownDate } from './ownDate.ts';

/** ISO: what its own adopted text says, else what most texts say; absent where they are divided evenly. */
export function likelyDate(known: Known): string | undefined {
  const own = ownDate(known);
  if (own !== undefined) return own;
  const [first, second] = known.dates.toSorted((a, b) => b.sources.length - a.sources.length);
  return first === undefined || first.sources.length === second?.sources.length
    ? undefined
    : first.date;
}
