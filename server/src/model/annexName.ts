/** What an annex is called in a sentence. */
import type { Annex } from '../syntax/nodes.ts';

/** "the annex", "annex II" */
export function annexName({ numeral }: Pick<Annex, 'numeral'>): string {
  return numeral === undefined ? 'the annex' : `annex ${numeral}`;
}
