/** Which paragraphs bear most of some marks. */
import type { Segments } from './segments.ts';

interface Bearer {
  readonly id: number;
  /** How many of the marks. */
  readonly count: number;
}

/** Their numbers, at most so many: those that bear more come first, and of equals the newest. */
export function bearingMost(
  marks: Segments,
  sought: readonly number[],
  most: number,
): readonly number[] {
  const best = marks.newestFirst().flatMap(({ first, tallied }): readonly Bearer[] => {
    const counts = tallied(sought);
    return highest(counts, sought.length, most).map((at) => ({
      id: first + at,
      count: counts[at] ?? 0,
    }));
  });
  return best
    .toSorted((a, b) => b.count - a.count || b.id - a.id)
    .slice(0, most)
    .map(({ id }) => id);
}

/** Where the highest counts above 0 stand, at most so many; of equals the last. No count is above `possible`. */
function highest(counts: Uint16Array, possible: number, most: number): readonly number[] {
  const found: number[] = [];
  const { least, above } = leastOf(counts, possible, most);
  // All above the least have room; those with the least fill what is left.
  let left = most - above;
  for (let at = counts.length - 1; at >= 0; at -= 1) {
    const own = counts[at] ?? 0;
    if (own < least || (own === least && left === 0)) continue;
    found.push(at);
    if (own === least) left -= 1;
  }
  return found;
}

/** The highest count that so many reach, or 1 where there are fewer, and how many are above it. */
function leastOf(counts: Uint16Array, possible: number, most: number) {
  const having = new Uint32Array(possible + 1);
  for (const own of counts) having[own] = (having[own] ?? 0) + 1;
  let above = 0;
  for (let least = possible; least > 1; least -= 1) {
    const reached = above + (having[least] ?? 0);
    if (reached >= most) return { least, above };
    above = reached;
  }
  return { least: 1, above };
}
