/** Paragraphs that say the same beside paragraphs that are known to be the same. */
import { inCommon } from './inCommon.ts';
import type { LikelyPair } from './likelyPairs.ts';

type Words = readonly string[];

/**
 * The twins with all that says the same behind and before them, one after the other, and so from the beginnings and the ends of
 * both texts: what is said several times belongs to its neighbours.
 */
export function withEqualNeighbours(
  twins: readonly LikelyPair[],
  older: readonly Words[],
  newer: readonly Words[],
): readonly LikelyPair[] {
  const pairs = new Map(twins.map((pair) => [pair.newer, pair]));
  const olders = new Set(twins.map((pair) => pair.older));
  const said = { older: older.map(saidIn), newer: newer.map(saidIn) };

  function follow(from: Pick<LikelyPair, 'older' | 'newer'>, step: 1 | -1): void {
    let [before, now] = [from.older + step, from.newer + step];
    while (isFree(before, now)) {
      const count = newer[now]?.length ?? 0;
      pairs.set(now, { older: before, newer: now, ...inCommon(count, count, count) });
      olders.add(before);
      [before, now] = [before + step, now + step];
    }
  }

  function isFree(before: number, now: number): boolean {
    const words = said.newer[now];
    if (words === undefined || words === '' || words !== said.older[before]) return false;
    return !pairs.has(now) && !olders.has(before);
  }

  for (const twin of [{ older: -1, newer: -1 }, ...twins]) follow(twin, 1);
  for (const twin of [...twins, { older: older.length, newer: newer.length }]) follow(twin, -1);
  return [...pairs.values()];
}

function saidIn(words: Words): string {
  return words.join(' ');
}
