/** Of pairs of places in two lists, those that keep the order of both. */

export interface Pair {
  readonly older: number;
  readonly newer: number;
}

interface Link<Member> {
  readonly pair: Member;
  readonly weight: number;
  readonly before: Link<Member> | undefined;
}

/**
 * The pairs that together weigh most while each stands behind the one before in both lists: what has kept its order. Takes time
 * that grows with the number of pairs and little more.
 */
export function heaviestChain<Member extends Pair>(
  pairs: readonly Member[],
  weightOf: (pair: Member) => number,
): readonly Member[] {
  const size = pairs.reduce((most, { older }) => Math.max(most, older + 1), 0);
  const ends = heaviestUpTo<Member>(size);
  // Of the pairs of one newer paragraph none may stand behind another.
  const inOrder = pairs.toSorted((a, b) => a.newer - b.newer || b.older - a.older);
  for (const pair of inOrder) {
    const before = ends.before(pair.older);
    ends.put(pair.older, { pair, weight: weightOf(pair) + (before?.weight ?? 0), before });
  }
  const chain: Member[] = [];
  for (let link = ends.before(size); link !== undefined; link = link.before) chain.push(link.pair);
  return chain.toReversed();
}

interface Ends<Member> {
  /** The heaviest chain that ends before a place. */
  readonly before: (place: number) => Link<Member> | undefined;
  readonly put: (place: number, link: Link<Member>) => void;
}

/** A tree of prefixes (Fenwick): the cell `at` holds the heaviest of as many places as its lowest bit says. */
function heaviestUpTo<Member>(size: number): Ends<Member> {
  const cells: (Link<Member> | undefined)[] = [];
  return {
    before: (place) => {
      let best: Link<Member> | undefined;
      for (let at = place; at > 0; at -= at & -at) best = heavier(best, cells[at]);
      return best;
    },
    put: (place, link) => {
      for (let at = place + 1; at <= size; at += at & -at) cells[at] = heavier(cells[at], link);
    },
  };
}

/** The first where both weigh the same. */
function heavier<Member>(
  a: Link<Member> | undefined,
  b: Link<Member> | undefined,
): Link<Member> | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return b.weight > a.weight ? b : a;
}
