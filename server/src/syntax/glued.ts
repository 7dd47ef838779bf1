/** Footnote calls that lost their superscript in conversion: `World,78 adopted`, `Crime79 in`, `session80;`. */

/** `78 `, `80;`: up to three digits with a word's end after them */
const digits = /(?<!\d)\d{1,3}(?=[\s,.;:)]|$)/g;

/** What they are glued to: `World,`, `Crime`, `session` */
const word = /[a-z](?:[a-z)”"’][,;.:]?|[,;.:])$/;

interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

/**
 * Start and end of each. Digits count only where they run on from one another (1, 2, 3 or 78, 79, 80) over the whole
 * draft, at least two of them, because a single number glued to a word is more likely a slip or a name.
 */
export function gluedCalls(text: string): ReadonlyMap<number, number> {
  const candidates: Candidate[] = [];
  for (const match of text.matchAll(digits)) {
    if (!word.test(text.slice(Math.max(0, match.index - 3), match.index))) continue;
    candidates.push({
      start: match.index,
      end: match.index + match[0].length,
      value: Number(match[0]),
    });
  }
  return new Map(longestSequence(candidates).map(({ start, end }) => [start, end]));
}

/** The longest run of candidates in which each number is the one before it or one more. */
function longestSequence(candidates: readonly Candidate[]): readonly Candidate[] {
  let best = { from: 0, to: 0 };
  let from = 0;
  for (const [index, candidate] of candidates.entries()) {
    const last = candidates[index - 1];
    const follows = last !== undefined && [0, 1].includes(candidate.value - last.value);
    if (!follows) from = index;
    if (index + 1 - from > best.to - best.from) best = { from, to: index + 1 };
  }
  const run = candidates.slice(best.from, best.to);
  return run[0]?.value === run.at(-1)?.value ? [] : run;
}
