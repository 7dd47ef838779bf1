/** A list of numbers as a reader sees it: items joined by commas and "and", numbers of one day taken together. */
import type { Citation } from '../model/citation.ts';
import type { CitedNumber } from '../model/citedGroup.ts';
import { subjectAt } from '../model/saidOf.ts';

/** "65/230 of 21 December 2010", or "69/193 and 69/196 of 18 December 2014". */
export interface Item {
  readonly numbers: readonly CitedNumber[];
  /** Positions in the prose, from the first number to the date. */
  readonly start: number;
  readonly end: number;
  /** What joins it to the item before; empty for the first. */
  readonly joint: string;
}

/** Items that follow one another with nothing but commas and "and" between them. */
export type Run = readonly Item[];

/** `, `, ` and `, `, and ` */
const plainJoint = /^(?:, | and |, and )$/;

/** The list of a citation that begins one, cut where words about a resolution stand between the numbers. */
export function runsOf({ group, body }: Citation): readonly Run[] {
  const runs: Item[][] = [];
  let end = 0;
  for (const numbers of sharersIn(body.prose.text, group.numbers)) {
    const start = numbers[0]?.found.start ?? 0;
    const joint = runs.length === 0 ? '' : body.prose.text.slice(end, start);
    end = numbers.at(-1)?.end ?? start;
    const item = { numbers, start, end, joint };
    if (plainJoint.test(joint)) runs.at(-1)?.push(item);
    else runs.push([{ ...item, joint: '' }]);
  }
  return runs;
}

/** Numbers that share a date stand together, but only those with no words about a resolution between them. */
function sharersIn(
  text: string,
  numbers: readonly CitedNumber[],
): readonly (readonly CitedNumber[])[] {
  const together: CitedNumber[][] = [];
  let before: CitedNumber | undefined;
  for (const cited of numbers) {
    const shares =
      before?.dateOf === 'shared' &&
      before.date === cited.date &&
      subjectAt(text, before.end) === undefined;
    if (shares) together.at(-1)?.push(cited);
    else together.push([cited]);
    before = cited;
  }
  return together;
}
