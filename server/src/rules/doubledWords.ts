/** Words that stand twice in a row. */

export interface Doubled {
  /** The words once, as they were written first. */
  readonly words: string;
  /** Where they come again, in the prose. */
  readonly start: number;
  readonly end: number;
}

/** Found by going through the words once: a pattern that looks back at what it matched takes forty times as long. */
export function doubledWords(text: string): readonly Doubled[] {
  const words = text.split(' ');
  const found: Doubled[] = [];
  let at = 0;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    const next = at + word.length + 1;
    const again = mayRepeat(words, index) ? againIn(words, index) : undefined;
    if (again !== undefined) {
      const start = next + again.words.length - word.length;
      found.push({ words: again.words, start, end: start + again.length });
    }
    at = next;
  }
  return found;
}

/** Rules out nearly all words at once. */
function mayRepeat(words: readonly string[], index: number): boolean {
  const first = words[index] ?? '';
  const second = words[index + 1] ?? '';
  const longer = second.length - first.length;
  return (
    first === words[index + 2] || (0 <= longer && longer <= mostMarks && sameInitial(first, second))
  );
}

/** Behind a word: `”),` */
const mostMarks = 3;

/** Capital and small letters differ in one bit. */
function sameInitial(first: string, second: string): boolean {
  return first.charCodeAt(0) % 32 === second.charCodeAt(0) % 32;
}

interface Again {
  readonly words: string;
  /** Of the second time, without the mark behind it. */
  readonly length: number;
}

/** `the the`; `of the of the`, `and countries and countries` */
function againIn(words: readonly string[], index: number): Again | undefined {
  const [first = '', second = '', third = '', fourth = ''] = words.slice(index, index + 4);
  if (sameWord(first, second)) return isRight(first, second) ? undefined : again(first);
  if (first !== third || !linking.has(first) || !sameWord(second, fourth)) return undefined;
  return again(`${first} ${second}`);
}

function again(words: string): Again {
  return { words, length: words.length };
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
