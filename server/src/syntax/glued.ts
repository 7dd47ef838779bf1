/** Footnote calls that lost their superscript in conversion: `World,78 adopted`, `Crime79 in`, `session80;`. */

/**
 * `78 `, `80;`: up to three digits behind a letter or a mark, with a word's end after them. What stands before the digits
 * is looked at last: there are far fewer digits than letters in a draft.
 */
const digits = /\d{1,3}(?=[\s,.;:)]|$)(?<=(?:; |[a-z)”"’,;.:])\d{1,3})/g;

/** What they are glued to: `World,`, `Crime`, `session` */
const word = /[a-z]{2}[)”"’]?[,;.:]?$/;

/** `2003,` with one or two digits behind it: thousands have three */
const year = /\b(?:19|20)\d\d[,;]$/;

/** `Add.1`, `Corr.2`, `vol.3`: part of a document symbol or of a source, not of the text */
const symbol = /(?:Add|Rev|orr|end|Res|Dec|No|vol|hap|ect|ara|rt|ig)\.$/;

/** What they are glued to where they end a paragraph: `2022,`, `Agreement; ` */
const clause = /(?:[a-z0-9)”"][,;]|[a-z)”"]\.|; )$/;

/** `Commission17/ concerning`, `(twentieth session);16/`, `session, 103/`: as documents of the first fifty years have them */
const slashed = /\d{1,3}\/(?=[\s,;.:)]|$)(?<=(?:[,;:] |[a-z)”"’,;.:])\d{1,3}\/)/g;

interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

/**
 * Start and end of each. Digits count only where they run on from one another (1, 2, 3 or 78, 79, 80) over the whole
 * draft, at least two of them, because a single number glued to a word is more likely a slip or a name; or where they
 * stand behind the last mark of a paragraph.
 */
export function gluedCalls(text: string): ReadonlyMap<number, number> {
  const inside: Candidate[] = [];
  const last: Candidate[] = [];
  for (const match of text.matchAll(digits)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const before = text.slice(Math.max(0, start - 6), start);
    const value = Number(match[0]);
    if (isLast(text, before, match[0], end)) last.push({ start, end, value });
    else if (isGlued(before, value)) inside.push({ start, end, value });
  }
  const inOrder = [...inside, ...last].sort((a, b) => a.start - b.start);
  return new Map([
    ...[...longestSequence(inside), ...longestSequence(inOrder), ...last].map(
      ({ start, end }) => [start, end] as const,
    ),
    ...slashedCalls(text),
  ]);
}

function slashedCalls(text: string): readonly (readonly [number, number])[] {
  return Array.from(text.matchAll(slashed), ({ index, 0: { length } }) => [index, index + length]);
}

function isGlued(before: string, value: number): boolean {
  return (word.test(before) && !symbol.test(before)) || (value < 100 && year.test(before));
}

function isLast(text: string, before: string, digits: string, end: number): boolean {
  return (
    clause.test(before) &&
    !symbol.test(before) &&
    endsParagraph(text, end) &&
    !isThousands(before, digits)
  );
}

/** Nothing else ends a paragraph directly behind its last comma, semicolon or full stop. */
function endsParagraph(text: string, end: number): boolean {
  return /^[ \t\r]*(?:\n[ \t\r]*\n|\n?$)/.test(text.slice(end, end + 12));
}

/** `25,472,300` */
function isThousands(before: string, digits: string): boolean {
  return digits.length === 3 && /\d,$/.test(before);
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
