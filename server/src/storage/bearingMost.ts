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
  const best = marks.newestFirst().flatMap((bearing) => bestOf(sought.map(bearing), most));
  return best
    .toSorted((a, b) => b.count - a.count || b.id - a.id)
    .slice(0, most)
    .map(({ id }) => id);
}

/** `lists` are in order. */
function bestOf(lists: readonly (readonly number[])[], most: number): readonly Bearer[] {
  const first = Math.min(...lists.map((list) => list[0] ?? Number.POSITIVE_INFINITY));
  const last = Math.max(...lists.map((list) => list.at(-1) ?? -1));
  const counts = new Uint16Array(Math.max(0, last - first + 1));
  for (const list of lists) {
    for (const id of list) counts[id - first] = (counts[id - first] ?? 0) + 1;
  }
  return highest(counts, most).map((at) => ({ id: first + at, count: counts[at] ?? 0 }));
}

/** Where the highest counts above 0 stand, at most so many; of equals the last. */
function highest(counts: Uint16Array, most: number): readonly number[] {
  const found: number[] = [];
  const least = leastOf(counts, most);
  // All above the least have room; those with the least fill what is left.
  let left = most - counts.filter((count) => count > least).length;
  for (let at = counts.length - 1; at >= 0; at -= 1) {
    const count = counts[at] ?? 0;
    if (count > least) found.push(at);
    if (count !== least || left === 0) continue;
    found.push(at);
    left -= 1;
  }
  return found;
}

/** The highest count that so many reach, and 1 where there are fewer. */
function leastOf(counts: Uint16Array, most: number): number {
  const having = new Uint32Array(2 ** 16);
  for (const count of counts) having[count] = (having[count] ?? 0) + 1;
  let reached = 0;
  for (let count = having.length - 1; count > 1; count -= 1) {
    reached += having[count] ?? 0;
    if (reached >= most) return count;
  }
  return 1;
}
