/** The words an abbreviation stands for, found in the draft itself. */
import { isCapital } from '../text/letters.ts';
import { matchesIn } from '../text/matches.ts';
import { smallWords } from './smallWords.ts';

/** `Inter-Agency`, `Children’s`, `of` */
const words = /[A-Za-z\u00c0-\u024f][\w\u00c0-\u024f’'-]*/g;

export interface FullForm {
  /** As it stands in the text. */
  readonly text: string;
  readonly end: number;
  readonly article: 'the' | undefined;
}

/** The first run of capitalized words whose initials are these letters. */
export function fullFormIn(text: string, letters: string): FullForm | undefined {
  const found = matchesIn(words, text);
  for (const [at, first] of found.entries()) {
    if (!first[0].startsWith(letters.charAt(0))) continue;
    const last = spelledOut(found.slice(at, at + 3 * letters.length), letters, text);
    if (last === undefined) continue;
    const article = /\bthe $/i.test(text.slice(Math.max(0, first.index - 5), first.index));
    return {
      text: text.slice(first.index, last),
      end: last,
      article: article ? 'the' : undefined,
    };
  }
  return undefined;
}

/** Where the words end that spell the letters; small words between them do not count. */
function spelledOut(
  run: readonly RegExpExecArray[],
  letters: string,
  text: string,
): number | undefined {
  let spelled = 0;
  let before: number | undefined;
  for (const { index, 0: word } of run) {
    if (before !== undefined && text.slice(before, index).trim() !== '') return undefined;
    before = index + word.length;
    if (smallWords.has(word)) continue;
    if (!isCapital(word) || !word.startsWith(letters.charAt(spelled))) return undefined;
    spelled += 1;
    if (spelled === letters.length) return before;
  }
  return undefined;
}
