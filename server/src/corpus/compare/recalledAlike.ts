/** Which of the texts a draft recalls it goes on from, by their words. */
import type { CorpusParagraph } from '../corpusText.ts';
import { compared } from './compared.ts';
import type { Predecessor } from './predecessorsOf.ts';

/** A recalled text and its paragraphs. */
export interface Recalled<Candidate> {
  readonly candidate: Candidate;
  readonly paragraphs: readonly CorpusParagraph[];
}

/** So much of its words a paragraph must share, and more than such a part of the draft. */
const leastShare = 0.6;
const leastPart = 0.5;

/**
 * Those from which more than half of the paragraphs of the draft have come, the one with most of them first. Measured on 42 texts of a
 * session with their titles and items taken away: the texts they recall and go on from have 54 to 100 per cent of their paragraphs, others
 * they recall at most 6.
 */
export function recalledAlike<Candidate>(
  draft: readonly CorpusParagraph[],
  texts: readonly Recalled<Candidate>[],
): readonly Predecessor<Candidate>[] {
  return texts
    .map(({ candidate, paragraphs }) => ({ candidate, part: partFrom(paragraphs, draft) }))
    .filter(({ part }) => part > leastPart)
    .toSorted((a, b) => b.part - a.part)
    .map(({ candidate }) => ({ candidate, because: ['recalled', 'paragraphs'] }));
}

function partFrom(older: readonly CorpusParagraph[], newer: readonly CorpusParagraph[]): number {
  const rows = compared(older, newer);
  const come = rows.filter((row) => 'share' in row && row.share >= leastShare);
  return come.length / Math.max(1, newer.length);
}
