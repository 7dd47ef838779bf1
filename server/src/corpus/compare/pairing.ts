/** Which paragraph of the newer text has come from which of the older one. */
import { wordTexts } from '../agreed/words.ts';
import type { CorpusParagraph } from '../corpusText.ts';
import { withEqualNeighbours } from './equalNeighbours.ts';
import { heaviestChain } from './heaviestChain.ts';
import { isEnough, type Least } from './inCommon.ts';
import { likelyPairs, type LikelyPair } from './likelyPairs.ts';
import { twinsAmong } from './twinsAmong.ts';

/** A paragraph that has only grown is known by being contained in the new one, if it is longer than names and phrases are. */
const grown = { contained: 0.85, words: 15 };
/** A paragraph that stands where it stood before needs fewer words in common than one that has moved. */
const inPlace: Least = { share: 0.4, ...grown };
const moved: Least = { share: 0.55, ...grown };
/** A preambular paragraph becomes an operative one with other opening words, but hardly with others behind them. */
const acrossKinds: Least = { share: 0.6, ...grown };
/** By so much a pair in order may be worse than the best that either of its paragraphs has elsewhere. */
const margin = 0.12;

/** Pairs in order of the newer text; each paragraph is in one of them at most. */
export function pairing(
  older: readonly CorpusParagraph[],
  newer: readonly CorpusParagraph[],
): readonly LikelyPair[] {
  const words = {
    older: older.map(({ text }) => wordTexts(text)),
    newer: newer.map(({ text }) => wordTexts(text)),
  };
  const unique = twinsAmong(words.older, words.newer);
  const twins = withEqualNeighbours(unique, words.older, words.newer);
  const likely = likelyPairs(
    without(words.older, new Set(twins.map((pair) => pair.older))),
    without(words.newer, new Set(twins.map((pair) => pair.newer))),
    inPlace,
  );
  const pairs = likely.filter(
    (pair) => older[pair.older]?.kind === newer[pair.newer]?.kind || isEnough(pair, acrossKinds),
  );
  const chain = heaviestChain([...twins, ...worthKeeping(pairs)], ({ share }) => share * share);
  const taken = withRest([...chain, ...twins], pairs, chain);
  return taken.toSorted((a, b) => a.newer - b.newer);
}

/** Those places are empty that others have taken. */
function without<Words>(
  paragraphs: readonly (readonly Words[])[],
  taken: ReadonlySet<number>,
): readonly (readonly Words[])[] {
  return paragraphs.map((words, place) => (taken.has(place) ? [] : words));
}

/** Without those whose paragraphs have a much better partner, wherever it stands. */
function worthKeeping(pairs: readonly LikelyPair[]): readonly LikelyPair[] {
  const bestOlder = new Map<number, number>();
  const bestNewer = new Map<number, number>();
  for (const { older, newer, share } of pairs) {
    bestOlder.set(older, Math.max(share, bestOlder.get(older) ?? 0));
    bestNewer.set(newer, Math.max(share, bestNewer.get(newer) ?? 0));
  }
  return pairs.filter(({ older, newer, share }) => {
    const best = Math.max(bestOlder.get(older) ?? 0, bestNewer.get(newer) ?? 0);
    return share >= best - margin;
  });
}

/** And of what is left over the best first: where it stands between the same neighbours, or where it has moved. */
function withRest(
  settled: readonly LikelyPair[],
  pairs: readonly LikelyPair[],
  chain: readonly LikelyPair[],
): readonly LikelyPair[] {
  const taken = new Map(settled.map((pair) => [pair.newer, pair]));
  const olders = new Set(settled.map(({ older }) => older));
  for (const pair of pairs.toSorted((a, b) => b.share - a.share)) {
    if (olders.has(pair.older) || taken.has(pair.newer)) continue;
    if (!isEnough(pair, moved) && !isInPlace(pair, chain)) continue;
    taken.set(pair.newer, pair);
    olders.add(pair.older);
  }
  return [...taken.values()];
}

function isInPlace(pair: LikelyPair, chain: readonly LikelyPair[]): boolean {
  return chain.every(({ older, newer }) => older < pair.older === newer < pair.newer);
}
