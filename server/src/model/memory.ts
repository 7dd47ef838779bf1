/** What one version of a draft lends to the next: everything that depends on the words of one paragraph alone. */
import type { ReadingMemory } from '../syntax/readingMemory.ts';
import { ownCopy } from '../text/ownCopy.ts';
import { noRecall, recall, type Recall } from '../text/recall.ts';
import type { GroupReading } from './citationsOf.ts';
import type { Chain } from './referringChains.ts';

export interface Memory extends ReadingMemory {
  /** By the prose of a paragraph. */
  readonly citations: Recall<readonly GroupReading[]>;
  /** By the prose of a paragraph. */
  readonly chains: Recall<readonly Chain[]>;
}

/** A memory for the versions of one draft; an edit then costs little more than the paragraph it changes. */
export function newMemory(): Memory {
  return { bodies: recall(ownCopy), openings: recall(), citations: recall(), chains: recall() };
}

export const noMemory: Memory = {
  bodies: noRecall(),
  openings: noRecall(),
  citations: noRecall(),
  chains: noRecall(),
};

/** A new version begins, of what is about to be read. */
export function turn(...recalls: readonly Pick<Recall<unknown>, 'turn'>[]): void {
  for (const one of recalls) one.turn();
}
