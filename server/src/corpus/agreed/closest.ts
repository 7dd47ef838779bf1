/** The paragraphs of a corpus whose wording is closest to that of a paragraph. */
import { fingerprintsOf } from './fingerprints.ts';
import { likeness, yardstick } from './likeness.ts';
import type { Shelf } from './shelf.ts';

export interface Likeness {
  readonly paragraph: number;
  /** From 0 to 1, as `likeness` says. */
  readonly share: number;
}

export interface Wanted {
  /** So many are given at most. */
  readonly most: number;
  /** Whether a paragraph may be among them; where it is absent, all may. */
  readonly accepts?: (paragraph: number) => boolean;
}

/** More are not measured for one question. */
export const mostMeasured = 40;

/** What one question may cost: fingerprints looked up, paragraphs taken for each, paragraphs measured. */
const budget = { fingerprints: 24, bearers: 1200, measured: mostMeasured };

/** A fingerprint with more bearers than one sees tells next to nothing; it decides where others leave it open. */
const commonWeight = 0.25;

/**
 * Best first; of those that share as much, the one with the higher number, read later: in a corpus that grows the newer
 * text. What has no three words in a row in common is not found, which is far from anything worth showing.
 */
export function closest(
  words: readonly string[],
  shelf: Shelf,
  { most, accepts }: Wanted,
): readonly Likeness[] {
  const measure = yardstick(words);
  const found: Likeness[] = [];
  for (const paragraph of heaviest(weightsOf(words, shelf), accepts)) {
    const others = shelf.wordsOf(paragraph);
    if (others !== undefined) found.push({ paragraph, share: likeness(measure, others) });
  }
  return found.sort((a, b) => b.share - a.share || b.paragraph - a.paragraph).slice(0, most);
}

/** How much each paragraph is borne out by fingerprints: the rarer they are, the more. */
function weightsOf(words: readonly string[], shelf: Shelf): ReadonlyMap<number, number> {
  const weights = new Map<number, number>();
  for (const fingerprint of lookedUp(fingerprintsOf(words))) {
    const bearers = shelf.bearing(fingerprint, budget.bearers);
    const weight = weightOf(bearers.length);
    for (const one of bearers) weights.set(one, (weights.get(one) ?? 0) + weight);
  }
  return weights;
}

/** That of the whole paragraph, which comes first, and others at even distances. */
function lookedUp(fingerprints: readonly number[]): readonly number[] {
  if (fingerprints.length <= budget.fingerprints) return fingerprints;
  const step = fingerprints.length / budget.fingerprints;
  return Array.from(
    { length: budget.fingerprints },
    (_, at) => fingerprints[Math.floor(at * step)] ?? 0,
  );
}

function weightOf(bearers: number): number {
  return bearers >= budget.bearers ? commonWeight : Math.log2(1 + budget.bearers / bearers);
}

/** The ones to be measured, without sorting the thousands that are not. */
function heaviest(
  weights: ReadonlyMap<number, number>,
  accepts: Wanted['accepts'],
): readonly number[] {
  const chosen: { readonly paragraph: number; readonly weight: number }[] = [];
  for (const [paragraph, weight] of weights) {
    let at = chosen.length;
    while (at > 0 && isLighter(chosen[at - 1], paragraph, weight)) at -= 1;
    if (at === budget.measured || accepts?.(paragraph) === false) continue;
    chosen.splice(at, 0, { paragraph, weight });
    if (chosen.length > budget.measured) chosen.pop();
  }
  return chosen.map(({ paragraph }) => paragraph);
}

function isLighter(
  one: { readonly paragraph: number; readonly weight: number } | undefined,
  paragraph: number,
  weight: number,
): boolean {
  if (one === undefined) return false;
  return one.weight === weight ? one.paragraph < paragraph : one.weight < weight;
}
