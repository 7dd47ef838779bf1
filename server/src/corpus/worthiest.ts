/** The closest paragraphs of a corpus, and of those that share as much the ones most worth quoting. */
import { closest, mostMeasured, type Likeness, type Wanted } from './agreed/closest.ts';
import { fingerprintsOf } from './agreed/fingerprints.ts';
import type { Shelf } from './agreed/shelf.ts';

export interface OrderedShelf extends Shelf {
  /** In the order in which equal wordings are worth quoting, as `newerFirst` says; without those that have gone. */
  readonly newestFirst: (paragraphs: readonly number[]) => readonly number[];
}

/** What adopted texts say again and again stands in thousands of paragraphs, of which only so many are put in order. */
const mostTwins = 20_000;

/** Best first. Where more say the same than are measured, all of them are put in order. */
export function worthiest(
  words: readonly string[],
  shelf: OrderedShelf,
  { most, accepts = () => true }: Wanted,
): readonly Likeness[] {
  const measured = closest(words, shelf, { most: mostMeasured, accepts });
  const found: Likeness[] = [];
  for (const [share, equal] of byShare(measured)) {
    for (const paragraph of equal.length === 1 ? equal : ordered(equal, measured.length, shelf)) {
      if (found.length === most) return found;
      if (accepts(paragraph)) found.push({ paragraph, share });
    }
  }
  return found;
}

/** Twins are equally promising, so that of several some may have been left unmeasured; one alone has none. */
function ordered(
  equal: readonly number[],
  measured: number,
  shelf: OrderedShelf,
): readonly number[] {
  return shelf.newestFirst(measured < mostMeasured ? equal : withTwins(equal, shelf));
}

/** In falling order, as they are given. */
function byShare(measured: readonly Likeness[]): ReadonlyMap<number, readonly number[]> {
  const shares = new Map<number, number[]>();
  for (const { paragraph, share } of measured) {
    const equal = shares.get(share);
    if (equal === undefined) shares.set(share, [paragraph]);
    else equal.push(paragraph);
  }
  return shares;
}

/** With all that say the same as one of them. */
function withTwins(paragraphs: readonly number[], shelf: Shelf): readonly number[] {
  const wholes = new Set<number>();
  for (const paragraph of paragraphs) {
    const [whole] = fingerprintsOf(shelf.wordsOf(paragraph) ?? []);
    if (whole !== undefined) wholes.add(whole);
  }
  const twins = [...wholes].flatMap((whole) => shelf.bearing(whole, mostTwins));
  return [...new Set([...paragraphs, ...twins])];
}
