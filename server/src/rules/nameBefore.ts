/** The name that ends where its abbreviation stands in parentheses: `International Seabed Authority` before ` (ISA)`. */
import { isCapital } from '../text/letters.ts';
import { matchesIn } from '../text/matches.ts';
import { fullFormIn } from './fullForm.ts';
import { smallWords } from './smallWords.ts';
import { spells } from './spells.ts';

/** How many characters a name may have. */
const longestName = 200;

/** `Children’s`, `Inter-Agency`, `of` */
const words = /[A-Za-z\u00c0-\u024f][\w\u00c0-\u024f’'-]*/g;

/** Failing one that the letters spell exactly, the shortest that they may stand for. */
export function nameBefore(text: string, letters: string): string | undefined {
  const before = text.slice(-longestName);
  const full = fullFormIn(before, letters);
  if (full?.end === before.length) return full.text;
  const starts = capitalizedRun(before).filter(({ 0: word }) => isCapital(word));
  const first = starts.findLast(({ index }) => spells(before.slice(index), letters));
  return first && before.slice(first.index);
}

/** The words at the end that are parted by blanks alone, and have capitals or are small words between. */
function capitalizedRun(text: string): readonly RegExpExecArray[] {
  const found = matchesIn(words, text);
  let end = text.length;
  const ended = found.findLastIndex(({ index, 0: word }) => {
    const belongs = isCapital(word) || smallWords.has(word);
    const isApart = text.slice(index + word.length, end).trim() !== '';
    end = index;
    return isApart || !belongs;
  });
  return found.slice(ended + 1);
}
