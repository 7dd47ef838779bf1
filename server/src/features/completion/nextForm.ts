/** An opening as it is written behind the paragraph before: with also, with further, or plain. */
import type { PhraseEntry } from '../../lexicon/openingTables.ts';
import { after, repeatedPhrase, repeatOf } from '../../lexicon/repeats.ts';
import type { Operative, Preambular } from '../../syntax/nodes.ts';

/** "Requests" after "Requests" is "Also requests", after "Also requests" it is "Further requests"; otherwise the phrase itself. */
export function nextForm(
  { phrase, part }: PhraseEntry,
  { opening }: Operative | Preambular,
): string {
  if (opening?.phrase !== phrase) return phrase;
  return repeatedPhrase(phrase, part, after(repeatOf(opening)));
}
