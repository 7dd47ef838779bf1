/** Explains a sequence of numbers by the fewest that must be wrong. */

/** What is wrong with one number of a sequence, and what it should be. */
export interface Verdict {
  readonly kind:
    | 'right'
    /** The numbers after it go on from the one that should be there: the 9 of 1 2 9 4. */
    | 'slip'
    /** They go on from it: the 4 of 1 2 4 5. */
    | 'start'
    /** They go on as if it were not there, for it was put in with a number that was taken: the second 1 of 1 2 1 3. */
    | 'addition';
  /** The number that continues the sequence as explained. */
  readonly expected: number;
  /** 1 for the bis of an inserted paragraph, where these are judged. */
  readonly latin?: number;
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
 * 1 2 2 3 4 → only the second 2; 1 2 4 5 → only the 4; 1 2 9 4 5 → only the 9; 1 3 2 4 → 3 and 2; 1 2 1 3 → only the second 1.
 * Linear: a handful of explanations is carried along.
 */
export function explain(numbers: readonly number[]): readonly Verdict[] {
  const inOrder = countInOrder(numbers);
  const right = numbers.slice(0, inOrder).map((expected): Verdict => ({ kind: 'right', expected }));
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

/** More than a slip, less than two: two paragraphs that have changed places are two slips. */
const costs = { right: 0, slip: 1, start: 1, addition: 1.5 } as const;

/** How much is wrong with a sequence: of two ways to read a draft the one with less is meant. */
export function costOf(verdicts: readonly Verdict[]): number {
  return verdicts.reduce((sum, { kind }) => sum + costs[kind], 0);
}

function continued({ next, cost, last }: Explanation, number: number): readonly Explanation[] {
  const as = (kind: Verdict['kind'], following: number): Explanation => ({
    next: following,
    cost: cost + costs[kind],
    last: { verdict: { kind, expected: next }, ...(last && { before: last }) },
  });
  if (number === next) return [as('right', next + 1)];
  const wrong = [as('start', number + 1), as('slip', next + 1)];
  return number < next ? [...wrong, as('addition', next)] : wrong;
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
