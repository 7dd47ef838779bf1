/** Which paragraphs may hold words in a row, by the marks of their words. */
import { marksOfPhrase } from '../corpus/agreed/phraseMarks.ts';
import type { Segments } from './segments.ts';

/**
 * The numbers of those that bear all marks of one of some runs, the highest first. Runs are of the numbers of bare words. That the words
 * stand behind one another is for the text to tell.
 */
export function* bearingMarks(marks: Segments, runs: readonly Int32Array[]): Generator<number> {
  const sought = runs.map(marksOfPhrase);
  for (const bearing of marks.newestFirst()) {
    const lists = new Map<number, readonly number[]>();
    const listOf = (mark: number) => {
      const list = lists.get(mark) ?? bearing(mark);
      lists.set(mark, list);
      return list;
    };
    yield* anyOf(sought.map((all) => bearingAll(all, listOf))).toReversed();
  }
}

function bearingAll(
  marks: readonly number[],
  listOf: (mark: number) => readonly number[],
): readonly number[] {
  let common: readonly number[] | undefined;
  for (const mark of marks) {
    common = common === undefined ? listOf(mark) : inBoth(common, listOf(mark));
    if (common.length === 0) return common;
  }
  return common ?? [];
}

/** Both in order. */
function inBoth(some: readonly number[], others: readonly number[]): readonly number[] {
  let at = 0;
  return some.filter((one) => {
    while (at < others.length && (others[at] ?? 0) < one) at += 1;
    return others[at] === one;
  });
}

function anyOf(lists: readonly (readonly number[])[]): readonly number[] {
  const [only = []] = lists;
  if (lists.length < 2) return only;
  return [...new Set(lists.flat())].sort((a, b) => a - b);
}
