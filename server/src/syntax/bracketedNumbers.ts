/** Footnote calls and notes as word processors and web pages paste them: `[1]`, `\[1\]`, `[[1]](#_ftn1)`, `<a href="#n1">1</a>`. */
import { matchesIn } from '../text/matches.ts';

/**
 * `[[1]](#_ftn1)`, `[\[1\]](#_ftn1)`, `[1](#_ftn1)`, `\[1\]`, `[1]`, `<a href="#n1">1</a>`, `<a href="#n1">[1]</a>`,
 * `<a href="#n1"><sup>1</sup></a>`, and all of them in `<sup>…</sup>`
 */
const number =
  /(?<raised><sup(?:\s[^<>]{1,200})?>)?(?:\[\\?\[(?<linked>\d{1,3})\\?\]\]\(#[^()\s]{0,100}\)|\\?\[(?<plain>\d{1,3})\\?\](?:\(#[^()\s]{0,100}\))?|<a\s[^<>]{1,300}>(?:<sup>)?\\?\[?(?<anchored>\d{1,3})\\?\]?(?:<\/sup>)?<\/a>)(?<lowered><\/sup>)?/g;

/** One alone shows that there may be any, and so does the end of a link. */
const any = /\[\d{1,3}\\?\]/;

/** Nothing but blanks from the start of its line */
const lineStart = /(?:^|[\n\r\f\u2028\u2029])[ \t]*$/;

/** `<a href="#n1">` */
const toThisPage = /\shref=["']?#/;

interface Bracketed {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

/**
 * Start and end of each call. What stands in brackets is not agreed yet, and a link may lead to a paragraph, so a number is
 * a call only where a line begins with it, as its note does; or where it is stuck to a word and leads to a place of its page.
 */
export function bracketedCalls(text: string): readonly (readonly [number, number])[] {
  if (!text.includes('</a>') && !any.test(text)) return [];
  const notes = new Set<string>();
  const others: Bracketed[] = [];
  for (const one of bracketedIn(text)) {
    if (!lineStart.test(text.slice(Math.max(0, one.start - 40), one.start))) others.push(one);
    else if (!isParagraphNumber(text, one)) notes.add(one.label);
  }
  return others
    .filter((one) => notes.has(one.label) || isStuck(text, one))
    .map(({ start, end }) => [start, end]);
}

/** `<a href="#p1">1</a>. Decides …` */
function isParagraphNumber(text: string, { start, end }: Bracketed): boolean {
  return text.charAt(start) === '<' && text.charAt(end) === '.';
}

/** `2022<a href="#n1">1</a>`, not `paragraph <a href="#p1">1</a>` */
function isStuck(text: string, { start, end }: Bracketed): boolean {
  return /\S/.test(text.charAt(start - 1)) && toThisPage.test(text.slice(start, end));
}

/** The number some words begin with, and where it ends in them. */
export function bracketedNumberOf(words: string): Bracketed | undefined {
  if (!/^[[\\<]/.test(words)) return undefined;
  const [found] = bracketedIn(words.slice(0, 700));
  return found?.start === 0 ? found : undefined;
}

/** All such numbers in order, whatever they are; a drafter's own brackets are among them. */
export function bracketedIn(text: string): readonly Bracketed[] {
  return matchesIn(number, text).map(({ 0: written, index, groups = {} }) => {
    const isOpen = groups['raised'] === undefined && groups['lowered'] !== undefined;
    return {
      start: index,
      end: index + written.length - (isOpen ? '</sup>'.length : 0),
      label: groups['linked'] ?? groups['plain'] ?? groups['anchored'] ?? '',
    };
  });
}
