/** Words that stand twice in a row. */
import type { Doubled } from './wordFinds.ts';

/** Found by going from blank to blank once: a pattern that looks back at what it matched takes forty times as long. */
export function doubledWords(text: string): readonly Doubled[] {
  const found: Doubled[] = [];
  let first = 0;
  let second = wordBehind(text, first);
  // Two letters rule out nearly all words at once.
  let [letters, next] = [beginning(text, first), beginning(text, second)];
  while (second > 0) {
    const third = wordBehind(text, second);
    const afterNext = beginning(text, third);
    if (letters === next || letters === afterNext) {
      const words = againIn(text.slice(first).split(' ', 4));
      if (words !== undefined) found.push(behind(first, words));
    }
    [first, second] = [second, third];
    [letters, next] = [next, afterNext];
  }
  return found;
}

/** Where the next word begins; 0 where there is none. */
function wordBehind(text: string, at: number): number {
  return text.indexOf(' ', at) + 1;
}

function behind(first: number, words: string): Doubled {
  const start = first + words.length + 1;
  return { words, start, end: start + words.length };
}

/** The first two letters of a word; capital and small letters differ in one bit, which is left out. */
function beginning(text: string, at: number): number {
  return (text.charCodeAt(at) % 32) * 32 + (text.charCodeAt(at + 1) % 32);
}

/** `the the`; `of the of the`, `and countries and countries` */
function againIn([first = '', second = '', third = '', fourth = '']: readonly string[]) {
  if (sameWord(first, second)) return isRight(first, second) ? undefined : first;
  if (first !== third || !linking.has(first) || !sameWord(second, fourth)) return undefined;
  return `${first} ${second}`;
}

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
