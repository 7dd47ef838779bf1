/** The cycle of repeated openings: plain, also, further, plain again. */
import type { PhraseEntry } from '../../lexicon/openingTables.ts';
import type { Operative, Preambular } from '../../syntax/nodes.ts';

/** "Requests" after "Requests" is "Also requests", after "Also requests" it is "Further requests"; otherwise the phrase itself. */
export function repeatedForm(
  { phrase, part }: PhraseEntry,
  { opening }: Operative | Preambular,
): string {
  const adverb =
    opening !== undefined && sameOpening(opening.phrase, phrase) && next(opening.adverb);
  if (adverb === false || adverb === undefined) return phrase;
  if (part === 'preambular') return `${phrase} ${adverb}`;
  const capital = adverb.charAt(0).toUpperCase() + adverb.slice(1);
  return `${capital} ${phrase.charAt(0).toLowerCase()}${phrase.slice(1)}`;
}

function next(adverb: 'also' | 'further' | undefined): 'also' | 'further' | undefined {
  if (adverb === undefined) return 'also';
  return adverb === 'also' ? 'further' : undefined;
}

/** Phrases whose second word tells what is done: "Calls upon" is not "Calls for", "Takes note" not "Takes into account". */
const twoWords =
  /^(?:Calls|Calling|Takes|Taking|Having|Bears|Bearing|Keeping|Draws|Drawing|Pays|Paying|Looks|Looking|Once|In|Is|Remains|Remaining|Acting)$/;
/** "Deeply concerned", "Strongly condemns": the degree goes with the verb. */
const degree = /^(?:[A-Z][a-z]{2,14}ly|Once)$/;

/** "Takes note with appreciation" and "Takes note" are the same, "Expresses its concern" and "Expresses its hope" too. */
function sameOpening(one: string, other: string): boolean {
  return carrierOf(one) === carrierOf(other);
}

function carrierOf(phrase: string): string {
  const words = phrase.split(' ');
  const [first = ''] = words;
  const length = twoWords.test(first) || degree.test(first) ? 2 : 1;
  return words.slice(0, length).join(' ');
}
