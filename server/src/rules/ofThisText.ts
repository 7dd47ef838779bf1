/** Paragraphs a rule may judge: the draft's own words, not those it quotes or is still arguing about. */
import type { Resolution } from '../model/resolution.ts';
import type { Operative, Preambular } from '../syntax/nodes.ts';

export { isOwnText, isSettled } from '../model/ownParagraphs.ts';

/** The preambular paragraphs of the draft itself, whose words are settled. */
export function ownPreambular({ own }: Resolution): readonly Preambular[] {
  return own.preambular;
}

/** The operative paragraphs of the draft itself, whose words are settled. */
export function ownOperative({ own }: Resolution): readonly Operative[] {
  return own.operative;
}
