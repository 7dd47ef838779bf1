/** Tells an opening in a form that only a slip puts there, as Model UN papers do, from a line that may begin with a noun. */
import { readOpening } from '../lexicon/readOpening.ts';

/** `Recall its resolution`, `Request the`, `Decide to`; `Support for` may be half of a title. */
const verbAndObject =
  /^[*_]{0,3}(?:[A-Z][a-z]+[*_]{0,3} (?:its|the|all|that|upon)|Decide[*_]{0,3} to) /;

export function commands(words: string): boolean {
  if (!verbAndObject.test(words)) return false;
  const opening = readOpening(words.replace(/^[*_]+/, ''));
  return opening?.known === true && opening.form === 'base';
}
