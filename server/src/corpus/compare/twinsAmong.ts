/** Paragraphs that say the same in two texts, and say it once in each. */
import { inCommon } from './inCommon.ts';
import type { LikelyPair } from './likelyPairs.ts';

type Words = readonly string[];

/** In order of the newer text. Of what is said several times nobody can tell yet which is which. */
export function twinsAmong(
  older: readonly Words[],
  newer: readonly Words[],
): readonly LikelyPair[] {
  const [olderPlaces, newerPlaces] = [onlyPlaces(older), onlyPlaces(newer)];
  return [...newerPlaces].flatMap(([said, place]) => {
    const before = olderPlaces.get(said);
    if (before === undefined || place === undefined) return [];
    const count = newer[place]?.length ?? 0;
    return [{ older: before, newer: place, ...inCommon(count, count, count) }];
  });
}

/** By what they say; absent where several say it. */
function onlyPlaces(paragraphs: readonly Words[]): ReadonlyMap<string, number | undefined> {
  const places = new Map<string, number | undefined>();
  for (const [place, words] of paragraphs.entries()) {
    if (words.length === 0) continue;
    const said = words.join(' ');
    places.set(said, places.has(said) ? undefined : place);
  }
  return places;
}
