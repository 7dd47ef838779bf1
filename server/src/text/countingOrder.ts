/** The order of names with numbers in them, as a reader counts. */
import { once } from './once.ts';

/** Takes some ten milliseconds to make, which no start of a program should wait for. */
const collator = once(() => new Intl.Collator('en', { numeric: true }));

/** `9/1` comes before `65/230`; negative, zero or positive, as sorting wants it. */
export function inCountingOrder(one: string, other: string): number {
  return collator().compare(one, other);
}

/** `65/230` → `9/9`; numbers of one form count up */
export function formOf(number: string): string {
  return number.replace(/\d+/g, '9');
}
