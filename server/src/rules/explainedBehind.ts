/** Whether an abbreviation introduces itself: `SIDS (Small Island Developing States)`. */
import { matchesIn } from '../text/matches.ts';
import { smallWords } from './smallWords.ts';

/** ` (Small Island Developing States`, up to the first mark */
const parenthesis = /^ \(([^(),;:]{3,200})[),;:]/;

/** `Small`, `de`, `Children’s`; the parts of `Inter-Agency` one by one */
const words = /[A-Za-z\u00c0-\u024f][\w\u00c0-\u024f’']*/g;

/** How far behind it the parenthesis may reach. */
const reach = 210;

/** `end`: where the letters end. The initials may be small, and a letter may stand for none: UNICEF has more than its words. */
export function isExplainedBehind(text: string, letters: string, end: number): boolean {
  if (!text.startsWith(' (', end)) return false;
  const inside = parenthesis.exec(text.slice(end, end + reach))?.[1];
  return inside !== undefined && spells(inside, letters);
}

function spells(inside: string, letters: string): boolean {
  let [spelled, counted] = [0, 0];
  for (const { 0: word } of matchesIn(words, inside)) {
    if (spelled === letters.length) return true;
    if (smallWords.has(word)) continue;
    const at = letters.indexOf(word.charAt(0).toUpperCase(), spelled);
    if (at === -1 || (counted === 0 && at > 0)) return false;
    spelled = at + 1;
    counted += 1;
  }
  return counted > 1;
}
