/** Explains a sequence of numbers by the fewest that must be wrong. */

/** What is wrong with one number of a sequence, and what it should be. */
export interface Verdict {
  readonly right: boolean;
  /** The number that continues the sequence as explained. */
  readonly expected: number;
  /** 1 for the bis of an inserted paragraph, where these are judged. */
  readonly latin?: number;
  /** Whether the numbers after it count on from this one. */
  readonly countsOn: boolean;
}

/** One way to read the sequence so far: which number comes next, and which entries it had to call wrong. */
interface Explanation {
  readonly next: number;
  readonly cost: number;
  readonly last?: Step;
}

interface Step {
  readonly verdict: Verdict;
  readonly before?: Step;
}

/** How many explanations are kept at a time: more than the different mistakes near one another in any draft. */
const breadth = 6;

/**
 * 1 2 2 3 4 → only the second 2; 1 2 4 5 → only the 4; 1 2 9 4 5 → only the 9; 1 3 2 4 → 3 and 2. A wrong number is
 * either a slip, and counting goes on from what was expected, or a new start, and counting goes on from it.
 * Linear: a handful of explanations is carried along.
 */
export function explain(numbers: readonly number[]): readonly Verdict[] {
  const inOrder = countInOrder(numbers);
  const right = numbers
    .slice(0, inOrder)
    .map((expected): Verdict => ({ right: true, expected, countsOn: true }));
  if (inOrder === numbers.length) return right;
  let explanations: readonly Explanation[] = [{ next: inOrder + 1, cost: 0 }];
  for (const number of numbers.slice(inOrder)) {
    const longer = explanations.flatMap((one) => continued(one, number));
    explanations = longer.length > 1 ? cheapest(longer) : longer;
  }
  return [...right, ...verdictsOf(explanations[0])];
}

/** How many numbers count up from 1 before the first one that does not: nearly always all. */
function countInOrder(numbers: readonly number[]): number {
  const first = numbers.findIndex((number, at) => number !== at + 1);
  return first === -1 ? numbers.length : first;
}

function continued({ next, cost, last }: Explanation, number: number): readonly Explanation[] {
  const before = last && { before: last };
  if (number === next)
    return [
      {
        next: next + 1,
        cost,
        last: { verdict: { right: true, expected: next, countsOn: true }, ...before },
      },
    ];
  const wrong = { right: false, expected: next };
  return [
    {
      next: number + 1,
      cost: cost + 1,
      last: { verdict: { ...wrong, countsOn: true }, ...before },
    },
    { next: next + 1, cost: cost + 1, last: { verdict: { ...wrong, countsOn: false }, ...before } },
  ];
}

/** The cheapest explanation for each number that may come next. */
function cheapest(explanations: readonly Explanation[]): readonly Explanation[] {
  const best = new Map<number, Explanation>();
  for (const one of explanations) {
    const rival = best.get(one.next);
    if (rival === undefined || one.cost < rival.cost) best.set(one.next, one);
  }
  return [...best.values()].sort((a, b) => a.cost - b.cost).slice(0, breadth);
}

function verdictsOf(explanation: Explanation | undefined): readonly Verdict[] {
  const verdicts: Verdict[] = [];
  for (let step = explanation?.last; step !== undefined; step = step.before)
    verdicts.push(step.verdict);
  return verdicts.reverse();
}
