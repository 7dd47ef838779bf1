/** Which sections are numbered on from one another. */
import type { NumberedParagraph, Operative } from '../syntax/nodes.ts';
import { addAll } from '../text/addAll.ts';
import { compareFrozen } from './frozenSequence.ts';
import type { NumberingMode } from './numberingMode.ts';
import type { Section } from './outline.ts';
import { costOf, explain } from './sequence.ts';

/** The operative paragraphs numbered on from one another: a section that counts from 1 again begins a run. */
export function runsOf(
  sections: readonly Section[],
  mode: NumberingMode,
): readonly (readonly Operative[])[] {
  const begins = mode === 'frozen' ? fallsBack : startsAnew;
  const runs: Operative[][] = [];
  for (const { operative } of sections) {
    const last = runs.at(-1);
    if (last === undefined || begins(operative, last)) runs.push([...operative]);
    else addAll(last, operative);
  }
  return runs;
}

/** Its first number says so; where that may be the wrong one, less must be wrong if the section counts from 1. */
function startsAnew(operative: readonly Operative[], before: readonly Operative[]): boolean {
  const first = operative.find(isNumbered)?.marker?.value;
  if (first === undefined || first === 1) return first === 1;
  if (runsOnFrom(first, operative)) return false;
  const wrongAnew = costIn(operative);
  return wrongAnew > 0 && wrongAnew < costIn([...before, ...operative]) - costIn(before);
}

/** Where frozen numbers leave gaps, a section counts anew if it does not go beyond the one before. */
function fallsBack(operative: readonly Operative[], before: readonly Operative[]): boolean {
  const [first, last] = [operative.find(isNumbered)?.marker, before.findLast(isNumbered)?.marker];
  return first !== undefined && last !== undefined && compareFrozen(first, last) <= 0;
}

/** Nearly every section: at most its first number is wrong, whether it counts on or anew. */
function runsOnFrom(first: number, operative: readonly Operative[]): boolean {
  return operative.every((paragraph, at) => numberOf(paragraph) === first + at);
}

/** How much is wrong with the numbers at least; a missing one is wrong. */
function costIn(operative: readonly Operative[]): number {
  return costOf(explain(operative.map(numberOf)));
}

function numberOf(paragraph: Operative): number {
  return isNumbered(paragraph) ? (paragraph.marker?.value ?? Number.NaN) : Number.NaN;
}

function isNumbered(paragraph: NumberedParagraph): boolean {
  return paragraph.marker?.series === 'arabic';
}
