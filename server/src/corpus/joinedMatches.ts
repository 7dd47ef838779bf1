/** What two corpora found, as one answer. */
import type { AgreedMatch } from './corpus.ts';
import { newerFirst } from './newerFirst.ts';

/**
 * Best first, of equal ones those most worth quoting. A paragraph that both have is given once, from the first of the two,
 * where it can be opened.
 */
export function joinedMatches<Match extends AgreedMatch>(
  own: readonly Match[],
  brought: readonly Match[],
  most: number,
): readonly Match[] {
  const known = new Set(own.map(nameOf));
  return [...own, ...brought.filter((match) => !known.has(nameOf(match)))]
    .toSorted((a, b) => b.share - a.share || newerFirst(a, b))
    .slice(0, most);
}

/** The same number of the same organ, in the same state, with the same words. */
function nameOf({ address, identity, paragraph }: AgreedMatch): string {
  const { organ, number, status } = identity;
  const text = organ === undefined || number === undefined ? [address] : [organ, number, status];
  return [...text, paragraph.text.toLowerCase()].join('\n');
}
