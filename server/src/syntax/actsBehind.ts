/** Whether words act as operative paragraphs do, behind a number in whatever form. */
import { isKnown } from '../lexicon/opening.ts';
import { readOpening } from '../lexicon/readOpening.ts';

/** `2. `, `(2) **`, `_2. ` */
const numberBefore = /^(?:[^\w\s]|_)*\s*\d{1,3}\W+/;

/** Opens with a listed verb in the third person: `2. Urges …`, `(2) *Urges* …` */
export function actsBehindNumber(words: string): boolean {
  return acts(words.replace(numberBefore, ''));
}

/** No opening takes more of a line, marks and all. */
const longest = 120;

/** `Urges …`, `*Urges* …` */
export function acts(words: string): boolean {
  const opening = readOpening(words.slice(0, longest).replace(/[*_]+/g, ''));
  return isKnown(opening) && opening?.form === 'finite';
}
