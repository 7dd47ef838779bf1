/** The abbreviations of a draft: where they are introduced, where they are used. */
import type { Readable } from '../model/readable.ts';
import type { Resolution } from '../model/resolution.ts';
import type { Prose } from '../text/prose.ts';
import { matchesIn } from '../text/matches.ts';
import { romanValue } from '../text/numerals.ts';
import { quotedUpTo } from '../text/quoted.ts';

export interface Acronym {
  readonly letters: string;
  /** Mentions in parentheses: `… Office on Drugs and Crime (UNODC)`. */
  readonly introduced: readonly Mention[];
  /** Mentions in the text of paragraphs. */
  readonly used: readonly Mention[];
  /** Mentions in the title, annexes and notes, and those within names. */
  readonly elsewhere: number;
}

export interface Mention {
  readonly prose: Prose;
  readonly start: number;
}

/** `UNODC`, `EU`; not `A/RES/78/1`, `COVID-19`, `53/77 AAA`, `U.S.`, `GC(67)`. Other pairs of letters are seldom abbreviations. */
const capitals = /(?<![\w/.’'-])(?<!\d )(?:[A-Z]{3,12}|UN|EU|AU)(?![\w/’'(-]|\.[A-Z\d]| \d)/g;

/** `s` */
const smallLetter = /[a-z]/;

/** Better known than the words they stand for, or never written in full. */
const ownWords: ReadonlySet<string> = new Set([
  ...['HIV', 'AIDS', 'COVID', 'DNA', 'RNA', 'UTC', 'GMT', 'DVD', 'PDF', 'USB'],
  ...[
    'UNESCO',
    'UNITAID',
    'CGIAR',
    'INTERPOL',
    'BRICS',
    'OPEC',
    'ASEAN',
    'NATO',
    'USA',
    'USD',
    'TBD',
    'TBC',
  ],
]);

/** Every abbreviation but Roman numerals and words of their own, by its letters. */
export function acronymsIn({ readables }: Resolution): readonly Acronym[] {
  const found = new Map<string, Collected>();
  for (const readable of readables) {
    // A line in capitals from end to end holds no abbreviations.
    if (smallLetter.test(readable.body.prose.text)) collect(readable, found);
  }
  return [...found].map(([letters, acronym]) => ({ letters, ...acronym }));
}

function collect(readable: Readable, found: Map<string, Collected>): void {
  const { prose } = readable.body;
  const { text } = prose;
  const mentions = matchesIn(capitals, text);
  if (mentions.length === 0) return;
  const quoted = quotedUpTo(text);
  for (const { index: start, 0: letters } of mentions) {
    if (start < openedUpTo(readable) || isWord(letters)) continue;
    const acronym = found.get(letters) ?? { introduced: [], used: [], elsewhere: 0 };
    found.set(letters, acronym);
    const isOwn = readable.where === 'paragraph' && !quoted(start);
    if (isInParentheses(text, start)) acronym.introduced.push({ prose, start });
    else if (isOwn && !isInName(text, start, letters)) acronym.used.push({ prose, start });
    else acronym.elsewhere += 1;
  }
}

/** Some houses write opening words in capitals: "THANKS the Director-General". */
function openedUpTo({ from }: Readable): number {
  return from === undefined || from.kind === 'subparagraph' ? 0 : (from.opening?.end ?? 0);
}

function isWord(letters: string): boolean {
  return ownWords.has(letters) || romanValue(letters) !== undefined;
}

interface Collected {
  readonly introduced: Mention[];
  readonly used: Mention[];
  elsewhere: number;
}

/** How far before it a parenthesis may open. */
const longestParenthesis = 200;

function isInParentheses(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - longestParenthesis), start);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

/** `New ` before, ` Agreement` behind: words of the same name */
const nameBefore = /(?<=\s)[A-Z][\w’-]* $/;
const nameBehind = /^ [A-Z]/;

function isInName(text: string, start: number, { length }: string): boolean {
  return (
    nameBehind.test(text.slice(start + length, start + length + 2)) ||
    nameBefore.test(text.slice(Math.max(0, start - 40), start))
  );
}
