/** What an annex is called in a sentence. */
import type { Annex } from '../syntax/nodes.ts';

/** "the annex", "annex II", "the appendix" */
export function annexName(annex: Annex): string {
  const noun = isAppendix(annex) ? 'appendix' : 'annex';
  return annex.numeral === undefined ? `the ${noun}` : `${noun} ${annex.numeral}`;
}

/** An appendix to an annex may speak of the annex as well as of itself. */
export function isAppendix({ body }: Annex): boolean {
  return /^appendix\b/i.test(body.prose.text);
}
