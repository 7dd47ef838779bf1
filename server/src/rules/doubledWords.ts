/** Words that stand twice in a row. */
import { matchesIn } from '../text/matches.ts';
import type { Doubled } from './wordFinds.ts';

/**
 * The blank behind the first word of `the the`, and behind that of `of women of women`. A capital does not matter in the former:
 * what stands behind its first letter comes again behind any letter.
 */
const again =
  / (?:(?<=(?:^| )[^ ]([^ ]+) )(?=[^ ]\1(?:[ ,;:.!?)\]”"’»]|$))|(?<=(?:^| )([a-z]{2,4}) )(?=([^ ]+) \2 \3))/g;

export function doubledWords(text: string): readonly Doubled[] {
  return matchesIn(again, text).flatMap(({ index }): readonly Doubled[] => {
    const first = text.lastIndexOf(' ', index - 1) + 1;
    const words = againIn(text.slice(first).split(' ', 5));
    return words === undefined ? [] : [behind(first, words)];
  });
}

function behind(first: number, words: string): Doubled {
  const start = first + words.length + 1;
  return { words, start, end: start + words.length };
}

/** `the the`; `of the of the` */
function againIn(words: readonly string[]): string | undefined {
  const [first = '', second = ''] = words;
  if (sameWord(first, second)) return isRight(first, second) ? undefined : first;
  return isPairAgain(words) ? `${first} ${second}` : undefined;
}

function isPairAgain([first = '', second = '', third, fourth = '', next = '']: readonly string[]) {
  if (first !== third || !linking.has(first) || !sameWord(second, fourth)) return false;
  const isOther = first === 'and' && fourth.length === second.length && goesOn.test(next);
  return !isOther;
}

/** "host communities and countries and countries of origin": the second ones are others */
const goesOn = /^(?:of|in|from|with|for|to|at|on|under|that|which|who|whose|where)$/;

const linking: ReadonlySet<string> = new Set(
  'of in to for on at by with from and that as'.split(' '),
);

/** Letters only, and at the end a mark; hyphens and apostrophes make other words. */
const wordAlone = /^\p{L}{2,}$/u;
const markBehind = /^[,;:.!?)\]”"’»]{0,3}$/;

function sameWord(word: string, other: string): boolean {
  if (word.length > other.length || word.length < 2) return false;
  if (word.toLowerCase() !== other.slice(0, word.length).toLowerCase()) return false;
  return wordAlone.test(word) && markBehind.test(other.slice(word.length));
}

/** "considering that that assessment", "had had"; names such as Bora Bora */
const rightTwice: ReadonlySet<string> = new Set(['that', 'had']);

function isRight(first: string, second: string): boolean {
  const isName = /^\p{Lu}/u.test(first) && /^\p{Lu}/u.test(second);
  return isName || rightTwice.has(first.toLowerCase());
}
