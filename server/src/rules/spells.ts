/** Whether words may be what letters stand for: `United Nations Children’s Fund` and UNICEF. */
import { matchesIn } from '../text/matches.ts';
import { smallWords } from './smallWords.ts';

/** `Small`, `de`, `Children’s`; the parts of `Inter-Agency` one by one */
const words = /[A-Za-z\u00c0-\u024f][\w\u00c0-\u024f’']*/g;

/** The initials may be small, and a letter may stand for none: UNICEF has more than its words. */
export function spells(name: string, letters: string): boolean {
  let [spelled, counted] = [0, 0];
  for (const { 0: word } of matchesIn(words, name)) {
    if (spelled === letters.length) return true;
    if (smallWords.has(word)) continue;
    const at = letters.indexOf(word.charAt(0).toUpperCase(), spelled);
    if (at === -1 || (counted === 0 && at > 0)) return false;
    spelled = at + 1;
    counted += 1;
  }
  return counted > 1;
}
