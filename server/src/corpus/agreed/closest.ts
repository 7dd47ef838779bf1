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
  /** Whether a paragraph may be among them; absent, all may. */
  readonly accepts?: (paragraph: number) => boolean;
}

/** What one question may cost: lists read, paragraphs on a list, paragraphs measured. */
const budget = { lists: 24, listed: 1200, measured: 40 };

/**
 * Best first; of those that share as much, the one read last, which in a corpus that grows is the newer text. Only paragraphs
 * with a run of three words in common are found, so whoever shares less than about a third may be missing.
 */
export function closest(
  words: readonly string[],
  shelf: Shelf,
  { most, accepts }: Wanted,
): readonly Likeness[] {
  const measure = yardstick(words);
  const found: Likeness[] = [];
  for (const paragraph of candidates(words, shelf, accepts)) {
    const others = shelf.wordsOf(paragraph);
    if (others !== undefined) found.push({ paragraph, share: likeness(measure, others) });
  }
  return found.sort((a, b) => b.share - a.share || b.paragraph - a.paragraph).slice(0, most);
}

/** Those that bear the most and the rarest of the fingerprints. */
function candidates(
  words: readonly string[],
  shelf: Shelf,
  accepts: Wanted['accepts'],
): readonly number[] {
  const weights = new Map<number, number>();
  for (const fingerprint of chosen(fingerprintsOf(words))) {
    const listed = shelf.bearing(fingerprint, budget.listed);
    const weight = rarity(listed.length);
    for (const one of listed) weights.set(one, (weights.get(one) ?? 0) + weight);
  }
  const ranked = [...weights].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  const wanted: number[] = [];
  for (const [paragraph] of ranked) {
    if (wanted.length === budget.measured) break;
    if (accepts?.(paragraph) !== false) wanted.push(paragraph);
  }
  return wanted;
}

/** The first, which stands for the whole paragraph, and others at even distances. */
function chosen(fingerprints: readonly number[]): readonly number[] {
  const step = Math.max(1, fingerprints.length / budget.lists);
  const places = Math.min(budget.lists, fingerprints.length);
  return Array.from({ length: places }, (_, at) => fingerprints[Math.floor(at * step)] ?? 0);
}

/** What a fingerprint tells that so many bear: little where the list is full, because it is longer than one sees. */
function rarity(bearers: number): number {
  return bearers >= budget.listed ? 0.25 : Math.log2(1 + budget.listed / Math.max(1, bearers));
}
