/** Which of two paragraphs comes first, by what they are called. */
import { latinNumbers } from '../text/numerals.ts';

/** `2 bis` of `2 bis (b)` */
const firstNumber = /^(?<value>\d+)(?: (?<latin>[a-z]+))?/;

/** Above 0 where the first has the greater number: `2 ter` after `2 bis (a)`; 0 where only their subparagraphs differ. */
export function comparePaths(one: string, other: string): number {
  const [a, b] = [numberOf(one), numberOf(other)];
  if (a === undefined || b === undefined) return 0;
  return a.value - b.value || a.latin - b.latin;
}

function numberOf(path: string): { readonly value: number; readonly latin: number } | undefined {
  const { value, latin } = firstNumber.exec(path)?.groups ?? {};
  return value === undefined
    ? undefined
    : { value: Number(value), latin: latinNumbers.indexOf(latin ?? '') + 1 };
}
