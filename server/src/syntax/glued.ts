/** Footnote calls that lost their superscript in conversion: `World,78 adopted`, `Crime79 in`, `session80;`, `World,[78]`, or wear a link. */
import { bracketedCalls } from './bracketedNumbers.ts';
import { matchesIn } from '../text/matches.ts';
import { plainDigits } from './marks.ts';

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

/** `[^9]`, `<sup>9</sup>`, `⁹` */
const mark =
  /\[\^(?<markdown>\d{1,3})\]|<sup>(?<sup>\d{1,3})<\/sup>|(?<raised>[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]{1,3})/g;

interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

/**
 * Start and end of each. Digits count only where they run on from one another (1, 2, 3 or 78, 79, 80) over the whole
 * draft, at least two of them, because a single number glued to a word is more likely a slip or a name; where they stand
 * behind the last mark of a paragraph; or where a note of this number waits for its call.
 */
export function gluedCalls(text: string): ReadonlyMap<number, number> {
  const inside: Candidate[] = [];
  const behindMarks: Candidate[] = [];
  const last: Candidate[] = [];
  for (const match of text.matchAll(digits)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const candidate = { start, end, value: Number(match[0]) };
    const before = text.slice(Math.max(0, start - 6), start);
    if (isPartOfNumber(before, candidate)) continue;
    if (clause.test(before) && endsParagraph(text, end)) last.push(candidate);
    else if (isGlued(before, candidate)) inside.push(candidate);
    else if (clause.test(before)) behindMarks.push(candidate);
  }
  const inOrder = [...inside, ...last].sort((a, b) => a.start - b.start);
  const waiting = waitedFor(text, [...inside, ...behindMarks]);
  const calls = [...longestSequence(inside), ...longestSequence(inOrder), ...waiting, ...last];
  return new Map([
    ...calls.map(({ start, end }) => [start, end] as const),
    ...slashedCalls(text),
    ...bracketedCalls(text),
  ]);
}

function slashedCalls(text: string): readonly (readonly [number, number])[] {
  return Array.from(text.matchAll(slashed), ({ index, 0: { length } }) => [index, index + length]);
}

/** `25,472,300`, `Add.1` */
function isPartOfNumber(before: string, { start, end }: Candidate): boolean {
  return (end - start === 3 && /\d,$/.test(before)) || symbol.test(before);
}

function isGlued(before: string, { value }: Candidate): boolean {
  return word.test(before) || (value < 100 && year.test(before));
}

/** Nothing else ends a paragraph directly behind its last comma, semicolon or full stop. */
function endsParagraph(text: string, end: number): boolean {
  return /^[ \t\r]*(?:\n[ \t\r]*\n|\n?$)/.test(text.slice(end, end + 12));
}

/** The only candidates for notes that nothing else calls. */
function waitedFor(text: string, candidates: readonly Candidate[]): readonly Candidate[] {
  if (candidates.length === 0) return [];
  const notes = new Set<number>();
  const called = new Set<number>();
  for (const { index, groups = {} } of matchesIn(mark, text)) {
    const label = groups['markdown'] ?? groups['sup'] ?? plainDigits(groups['raised'] ?? '');
    (beginsLine(text, index) ? notes : called).add(Number(label));
  }
  const times = new Map<number, number>();
  for (const { value } of candidates) times.set(value, (times.get(value) ?? 0) + 1);
  return candidates.filter(
    ({ value }) => notes.has(value) && !called.has(value) && times.get(value) === 1,
  );
}

/** As notes do; the first line of a draft is none. */
function beginsLine(text: string, offset: number): boolean {
  let before = offset - 1;
  while (text.charAt(before) === ' ' || text.charAt(before) === '\t') before -= 1;
  return text.charAt(before) === '\n';
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
