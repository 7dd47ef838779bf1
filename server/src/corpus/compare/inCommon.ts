/** How much two paragraphs have in common, and when that is enough to take them for one. */

export interface InCommon {
  /** How much of the wording of both, from 0 to 1, as `likeness` has it. */
  readonly share: number;
  /** How much of the shorter one is in the longer one, from 0 to 1: near 1 where one has only grown. */
  readonly contained: number;
  /** The words of the shorter one. */
  readonly shorter: number;
}

/** What `share` or `contained` must be at least; the latter counts for paragraphs of so many words. */
export interface Least {
  readonly share: number;
  readonly contained: number;
  readonly words: number;
}

/** Of two paragraphs with so many words, of which so many are shared. */
export function inCommon(shared: number, older: number, newer: number): InCommon {
  const shorter = Math.min(older, newer);
  return {
    share: (2 * shared) / Math.max(1, older + newer),
    contained: shared / Math.max(1, shorter),
    shorter,
  };
}

export function isEnough({ share, contained, shorter }: InCommon, least: Least): boolean {
  return share >= least.share || (shorter >= least.words && contained >= least.contained);
}
