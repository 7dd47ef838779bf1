/** Explains a row of openings by the fewest that must be wrong. */
import { after, type Repeat } from '../lexicon/repeats.ts';

/** One opening of a row. */
export interface RowStep {
  readonly repeat: Repeat;
  /** `free` where its words differ so much from those before that it may be plain. */
  readonly may: 'free' | 'bound';
}

export interface RowVerdict {
  readonly right: boolean;
  /** What the row as explained wants here. */
  readonly expected: Repeat;
  /** Whether the openings after it go on from what is written here. */
  readonly goesOn: boolean;
}

/** One way to read the row so far: what comes next, and how many openings it had to call wrong. */
interface Explanation {
  readonly next: Repeat;
  readonly cost: number;
  readonly verdicts: Chain | undefined;
}

interface Chain {
  readonly verdict: RowVerdict;
  readonly before: Chain | undefined;
}

/**
 * Requests, Requests, Further requests → only the second; Requests, Requests, Also requests → only the second, and the
 * third goes on from it. A row that begins in the middle goes on from its first opening.
 */
export function explainRow(steps: readonly RowStep[], first: Repeat): readonly RowVerdict[] {
  let explanations: readonly Explanation[] = [{ next: first, cost: 0, verdicts: undefined }];
  for (const step of steps) {
    explanations = cheapest(explanations.flatMap((one) => continued(one, step)));
  }
  const [best] = explanations.toSorted((a, b) => a.cost - b.cost);
  const verdicts: RowVerdict[] = [];
  for (let link = best?.verdicts; link !== undefined; link = link.before) {
    verdicts.push(link.verdict);
  }
  return verdicts.reverse();
}

/** Of two equally cheap explanations the one listed first wins: a slip, not a new start. */
function continued({ next, cost, verdicts }: Explanation, { repeat, may }: RowStep): Explanation[] {
  const then = (verdict: RowVerdict, following: Repeat) => ({
    next: following,
    cost: verdict.right ? cost : cost + 1,
    verdicts: { verdict, before: verdicts },
  });
  if (repeat === next) return [then({ right: true, expected: next, goesOn: true }, after(next))];
  if (repeat === 'plain' && may === 'free') {
    const verdict = { right: true, expected: repeat, goesOn: true };
    return [then(verdict, 'also'), then(verdict, next)];
  }
  return [
    then({ right: false, expected: next, goesOn: false }, after(next)),
    then({ right: false, expected: next, goesOn: true }, after(repeat)),
  ];
}

/** The cheapest explanation for each form that may come next. */
function cheapest(explanations: readonly Explanation[]): readonly Explanation[] {
  if (explanations.length === 1) return explanations;
  const best = new Map<Repeat, Explanation>();
  for (const one of explanations) {
    const rival = best.get(one.next);
    if (rival === undefined || one.cost < rival.cost) best.set(one.next, one);
  }
  return [...best.values()];
}
