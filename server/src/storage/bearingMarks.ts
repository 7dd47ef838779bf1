/** Which paragraphs may hold words in a row, by the marks of their words. */
import { marksOfPhrase } from '../corpus/agreed/phraseMarks.ts';
import type { Segments } from './segments.ts';

/**
 * The numbers of those that bear all marks of a phrase, the highest first; `words` are the numbers of its bare words. That they stand
 * behind one another is for the text to tell.
 */
export function* bearingMarks(marks: Segments, words: Int32Array): Generator<number> {
  const sought = marksOfPhrase(words);
  for (const { bearing } of marks.newestFirst()) yield* bearingAll(sought, bearing).toReversed();
}

function bearingAll(marks: readonly number[], listOf: (mark: number) => Uint32Array): Uint32Array {
  let common: Uint32Array | undefined;
  for (const mark of marks) {
    common = common === undefined ? listOf(mark) : inBoth(common, listOf(mark));
    if (common.length === 0) return common;
  }
  return common ?? new Uint32Array();
}

/** Both in order. */
function inBoth(some: Uint32Array, others: Uint32Array): Uint32Array {
  let at = 0;
  return some.filter((one) => {
    while (at < others.length && (others[at] ?? 0) < one) at += 1;
    return others[at] === one;
  });
}
