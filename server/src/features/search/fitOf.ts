/** How well an entry fits what is looked for. */
import type { Entry } from './entriesOf.ts';
import { isWordSign } from '../writing/wordSign.ts';
import type { Sought } from './soughtIn.ts';

export interface Fit {
  /** The less the better: 0 where all is met exactly. */
  readonly distance: number;
  /** Where the first word stands in the words of the entry; 0 where only its number was looked for. */
  readonly at: number;
}

/** Absent where something looked for is not there. */
export function fitOf(
  { label, words }: Entry,
  { numbers, words: sought }: Sought,
): Fit | undefined {
  if (numbers.length + sought.length === 0) return { distance: 0, at: 0 };
  const name = label.toLowerCase().replaceAll(' ', '');
  const text = `${label} ${words}`.toLowerCase();
  let distance = 0;
  let at = 0;
  for (const number of numbers) {
    const far = numberDistance(name, number) ?? figureDistance(text, number);
    if (far === undefined) return undefined;
    distance += far;
  }
  for (const word of sought) {
    const found = wordIn(text, word);
    if (found === undefined) return undefined;
    distance += found.distance;
    at ||= Math.max(0, found.at - label.length - 1);
  }
  return { distance, at };
}

/** `op7` and `7` name OP7; a subparagraph of it is a little farther away. */
function numberDistance(name: string, number: string): number | undefined {
  const named = /^[op]p/.test(number) ? name : name.replace(/^[op]p/, '');
  if (named === number) return name.startsWith('pp') && named !== name ? 1 : 0;
  return named.startsWith(`${number}(`) ? 1 : undefined;
}

/** `2030` of "the 2030 Agenda" */
function figureDistance(text: string, figure: string): number | undefined {
  const found = wordIn(text, figure);
  return found?.distance === 0 ? 2 : undefined;
}

/** The first word that begins so; else the first that holds it. */
function wordIn(text: string, word: string): Fit | undefined {
  const first = text.indexOf(word);
  if (first < 0) return undefined;
  for (let at = first; at >= 0; at = text.indexOf(word, at + word.length)) {
    if (!isWordSign(text.charAt(at - 1))) return { distance: 0, at };
  }
  return { distance: 3, at: first };
}
