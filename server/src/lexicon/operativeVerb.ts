/** Tells participles of verbs that open operative paragraphs and hardly ever preambular ones: "Deciding", "Requesting". */
import { finiteOf } from './inflection.ts';
import type { Opening } from './opening.ts';
import { operativePhrases, preambularPhrases, type PhraseEntry } from './openingTables.ts';

/** So many times as often: "Encouraging" opens one preambular paragraph for some thirty that open with "Encourages". */
const timesAsOften = 10;

/** Fewer paragraphs than this do not make a habit. */
const fewest = 3;

/** "Decides" of "Deciding"; absent for "Recalling" and "Welcoming", which are at home in preambles. */
export function operativeVerb({ head, form }: Opening): string | undefined {
  const finite = form === 'participle' ? finiteOf(head) : undefined;
  if (finite === undefined) return undefined;
  const operative = timesIn(operativePhrases, finite);
  const preambular = timesIn(preambularPhrases, head);
  return operative >= Math.max(fewest, timesAsOften * preambular) ? finite : undefined;
}

/** How many paragraphs open with a verb, whatever stands beside it. */
function timesIn(phrases: readonly PhraseEntry[], verb: string): number {
  const small = verb.toLowerCase();
  return phrases
    .filter(({ phrase }) => phrase.toLowerCase().split(' ').includes(small))
    .reduce((times, { counts }) => times + counts.ga + counts.sc, 0);
}
