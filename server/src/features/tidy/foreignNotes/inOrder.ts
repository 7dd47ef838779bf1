/** Which of many numbers are the calls of some notes: those that come in the order of the notes and are the least doubtful. */
import type { PossibleCall } from './possibleCall.ts';

interface Step {
  readonly call: PossibleCall;
  readonly score: number;
  readonly before: Step | undefined;
}

/** Each number once; a number more weighs more than any place it stands in. */
const worth = 10;

/** The first call of each number, in order of the text. `highest` is the number of the last note. */
export function inOrder(calls: readonly PossibleCall[], highest: number): readonly PossibleCall[] {
  /** For each number the best series that ends with it or a lower one. */
  const best: (Step | undefined)[] = Array.from({ length: highest + 1 }, () => undefined);
  for (const call of calls) {
    const before = best[call.value - 1];
    const score = (before?.score ?? 0) + worth + call.rank;
    for (let at = call.value; at <= highest && (best[at]?.score ?? 0) < score; at += 1) {
      best[at] = { call, score, before };
    }
  }
  const series: PossibleCall[] = [];
  for (let step = best[highest]; step !== undefined; step = step.before) series.push(step.call);
  return series.reverse();
}
