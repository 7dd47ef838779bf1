/** Whether a line of a masthead or a title goes on with the line above it. */
import { isSmallLetter } from '../text/letters.ts';

/** `Commission on the work of its` above `fifty-sixth session`, `Kenya, Germany,` above `Bangladesh`, `the General` above `Assembly` */
const unfinished =
  /(?:,|\b(?:a|an|and|against|as|at|between|by|for|from|in|into|its|of|on|or|the|their|to|under|with|the (?:General|Security|United)))$/i;

/** Both without marks of emphasis. */
export function goesOn(above: string, line: string): boolean {
  return isSmallLetter(line) || line.startsWith('(') || unfinished.test(above);
}
