/** Whether a text bears the symbol of a resolution, in whatever language the rest of it is. */
import { adoptedSymbolAt } from '../lexicon/documentSymbols.ts';
import { parliamentarySymbolsIn } from '../lexicon/parliamentarySymbols.ts';

/** A masthead is no longer. */
const linesAbove = 12;

/** `**`, `# ` */
const marks = /[#*]/g;

/** `A/RES/78/71` or `A/C.3/80/L.45` alone on one of the first lines, or at the end of one, as in `Nations Unies A/RES/78/71`. */
export function bearsSymbol(text: string): boolean {
  const lines = text
    .slice(0, 4000)
    .split('\n')
    .map((line) => line.replace(marks, '').trim())
    .filter((line) => line !== '');
  return lines
    .slice(0, linesAbove)
    .some((line) => isSymbol(line) || isSymbol(line.slice(line.lastIndexOf(' ') + 1)));
}

function isSymbol(word: string): boolean {
  if (adoptedSymbolAt(word, 0)?.end === word.length) return true;
  return word.includes('/L.') && parliamentarySymbolsIn(word)[0]?.symbol === word;
}
