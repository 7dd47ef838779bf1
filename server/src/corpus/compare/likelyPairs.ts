/** Which paragraphs of two texts could be the same one, before and after. */
import { once } from '../../text/once.ts';
import { sharedInOrder, yardstick } from '../agreed/likeness.ts';
import { inCommon, isEnough, type InCommon, type Least } from './inCommon.ts';

/** Two paragraphs by their places in the two texts. */
export interface LikelyPair extends InCommon {
  readonly older: number;
  readonly newer: number;
}

type Words = readonly string[];

/**
 * Every pair that has enough in common. Most pairs are ruled out by the words they share in whatever order, which are counted
 * for all older paragraphs at once; only what is left is measured.
 */
export function likelyPairs(
  older: readonly Words[],
  newer: readonly Words[],
  least: Least,
): readonly LikelyPair[] {
  const wordsAt = placesOfWords(older);
  return newer.flatMap((words, at) => {
    if (words.length === 0) return [];
    const measure = once(() => yardstick(words));
    const shared = sharedAtMost(words, wordsAt, older.length);
    return brightest(hopesIn(shared, older, words.length, least)).flatMap(({ place }) => {
      const other = older[place] ?? [];
      const common = inCommon(sharedInOrder(measure(), other), other.length, words.length);
      return isEnough(common, least) ? [{ older: place, newer: at, ...common }] : [];
    });
  });
}

/**
 * The older paragraphs that could have enough in common with one of so many words. All are gone through for each newer one, so
 * that most are ruled out by the bare number of shared words: fewer are enough for neither measure.
 */
function hopesIn(
  shared: Uint32Array,
  older: readonly Words[],
  count: number,
  least: Least,
): readonly Hope[] {
  const hopes: Hope[] = [];
  const fewest = Math.floor(Math.min((least.share * count) / 2, least.contained * least.words));
  for (let place = 0; place < shared.length; place += 1) {
    const most = shared[place] ?? 0;
    if (most === 0 || most < fewest) continue;
    const atBest = inCommon(most, older[place]?.length ?? 0, count);
    if (isEnough(atBest, least)) hopes.push({ place, share: atBest.share });
  }
  return hopes;
}

/** An older paragraph, and how much it could share at best. */
interface Hope {
  readonly place: number;
  readonly share: number;
}

/** So many are measured for one paragraph: texts that say the same over and over have thousands. */
const measured = 40;

function brightest(hopes: readonly Hope[]): readonly Hope[] {
  if (hopes.length <= measured) return hopes;
  return hopes.toSorted((a, b) => b.share - a.share || a.place - b.place).slice(0, measured);
}

/** For each word the paragraphs that have it and how often, one number behind the other: there are very many of them. */
type WordPlaces = ReadonlyMap<string, readonly number[]>;

function placesOfWords(paragraphs: readonly Words[]): WordPlaces {
  const places = new Map<string, number[]>();
  for (const [place, words] of paragraphs.entries()) {
    for (const [word, times] of countsOf(words)) {
      const known = places.get(word);
      if (known === undefined) places.set(word, [place, times]);
      else known.push(place, times);
    }
  }
  return places;
}

/** How many words each of the older paragraphs shares with these, in whatever order. */
function sharedAtMost(words: Words, wordsAt: WordPlaces, count: number): Uint32Array {
  const common = new Uint32Array(count);
  for (const [word, own] of countsOf(words)) {
    const places = wordsAt.get(word) ?? [];
    for (let at = 0; at < places.length; at += 2) {
      const place = places[at] ?? 0;
      const times = places[at + 1] ?? 0;
      common[place] = (common[place] ?? 0) + (times < own ? times : own);
    }
  }
  return common;
}

function countsOf(words: Words): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
