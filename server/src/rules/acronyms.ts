/** The abbreviations of a draft: where they are introduced, where they are used. */
import type { Readable } from '../model/readable.ts';
import type { Prose } from '../text/prose.ts';
import { matchesIn } from '../text/matches.ts';
import { romanValue } from '../text/numerals.ts';
import { quotedUpTo } from '../text/quoted.ts';
import type { AcronymFind, Looked } from './wordFinds.ts';

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
export function acronymsIn(words: readonly Looked[]): readonly Acronym[] {
  const found = new Map<string, Collected>();
  for (const { readable, finds } of words) {
    const mentions = (finds.acronyms ??= mentionsIn(readable.body.prose.text));
    for (const mention of mentions) collect(readable, mention, found);
  }
  return [...found].map(([letters, acronym]) => ({ letters, ...acronym }));
}

function collect(
  readable: Readable,
  { letters, start, as }: AcronymFind,
  found: Map<string, Collected>,
): void {
  if (start < openedUpTo(readable)) return;
  const { prose } = readable.body;
  const acronym = found.get(letters) ?? { introduced: [], used: [], elsewhere: 0 };
  found.set(letters, acronym);
  if (as === 'introduced') acronym.introduced.push({ prose, start });
  else if (as === 'used' && readable.where === 'paragraph') acronym.used.push({ prose, start });
  else acronym.elsewhere += 1;
}

function mentionsIn(text: string): readonly AcronymFind[] {
  // A line in capitals from end to end holds no abbreviations.
  if (!smallLetter.test(text)) return [];
  const found = matchesIn(capitals, text);
  if (found.length === 0) return [];
  const quoted = quotedUpTo(text);
  return found.flatMap(({ index: start, 0: letters }): readonly AcronymFind[] => {
    if (isWord(letters)) return [];
    if (isInParentheses(text, start)) return [{ start, letters, as: 'introduced' }];
    if (quoted(start)) return [{ start, letters, as: 'quoted' }];
    return [{ start, letters, as: isInName(text, start, letters) ? 'name' : 'used' }];
  });
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
