/** The dates said of a resolution, the most trustworthy first. */
import type { Known } from './known.ts';

/** First what its own text says, in the file given; then by the number of sources, then by the calendar. */
export function inOrderOfTrust(dates: Known['dates'], own: string | undefined): Known['dates'] {
  const itself = ({ sources }: Known['dates'][number]) =>
    own !== undefined && sources.some(({ file }) => file === own) ? 1 : 0;
  return dates.toSorted(
    (a, b) =>
      itself(b) - itself(a) || b.sources.length - a.sources.length || a.date.localeCompare(b.date),
  );
}
