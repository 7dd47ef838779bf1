/** Footnote calls and notes as word processors and web pages paste them: `[1]`, `\[1\]`, `[[1]](#_ftn1)`. */
import { matchesIn } from '../text/matches.ts';

/** `[[1]](#_ftn1)`, `[\[1\]](#_ftn1)`, `[1](#_ftn1)`, `\[1\]`, `[1]` */
const number =
  /\[\\?\[(?<linked>\d{1,3})\\?\]\]\(#[^()\s]{0,100}\)|\\?\[(?<plain>\d{1,3})\\?\](?:\(#[^()\s]{0,100}\))?/g;

/** One alone shows that there may be any. */
const any = /\[\d{1,3}\\?\]/;

/** Nothing but blanks from the start of its line */
const lineStart = /(?:^|[\n\r\f])[ \t]*$/;

interface Bracketed {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

/**
 * Start and end of each call. What stands in brackets is not agreed yet, so a number is a call only where a line begins with
 * it, as its note does.
 */
export function bracketedCalls(text: string): readonly (readonly [number, number])[] {
  if (!any.test(text)) return [];
  const notes = new Set<string>();
  const others: Bracketed[] = [];
  for (const one of bracketedIn(text)) {
    if (lineStart.test(text.slice(Math.max(0, one.start - 40), one.start))) notes.add(one.label);
    else others.push(one);
  }
  return others.filter(({ label }) => notes.has(label)).map(({ start, end }) => [start, end]);
}

/** The number some words begin with, and where it ends in them. */
export function bracketedNumberOf(words: string): Bracketed | undefined {
  const first = words.charAt(0);
  if (first !== '[' && first !== '\\') return undefined;
  const [found] = bracketedIn(words.slice(0, 130));
  return found?.start === 0 ? found : undefined;
}

function bracketedIn(text: string): readonly Bracketed[] {
  return matchesIn(number, text).map(({ 0: written, index, groups = {} }) => ({
    start: index,
    end: index + written.length,
    label: groups['linked'] ?? groups['plain'] ?? '',
  }));
}
