/** The words by which an abbreviation introduces itself: `SIDS (Small Island Developing States)`. */
import { spells } from './spells.ts';

/** ` (Small Island Developing States`, up to the first mark */
const parenthesis = /^ \(([^(),;:]{3,200})[),;:]/;

/** How far behind it the parenthesis may reach. */
const reach = 210;

/** `end`: where the letters end. */
export function explainedBehind(text: string, letters: string, end: number): string | undefined {
  if (!text.startsWith(' (', end)) return undefined;
  const inside = parenthesis.exec(text.slice(end, end + reach))?.[1];
  return inside !== undefined && spells(inside, letters) ? inside : undefined;
}
