/** The abbreviations in one stretch of prose, each with what it does there. */
import { matchesIn } from '../text/matches.ts';
import { romanValue } from '../text/numerals.ts';
import { quotedUpTo } from '../text/quoted.ts';
import { explainedBehind } from './explainedBehind.ts';
import type { AcronymFind } from './wordFinds.ts';

/** `UNODC`, and other capitals in a row */
const capitals = /[A-Z]{2,}/g;

/** `UNODC`, `EU`; not `A/RES/78/1`, `COVID-19`, `53/77 AAA`, `U.S.`, `GC(67)`. Other pairs of letters are seldom abbreviations. */
const abbreviation = /(?<![\w/.’'-])(?<!\d )(?:[A-Z]{3,12}|UN|EU|AU)(?![\w/’'(-]|\.[A-Z\d]| \d)/y;

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

/** In order, at positions in the prose; Roman numerals and words of their own are none. */
export function acronymFindsIn(text: string): readonly AcronymFind[] {
  // A line in capitals from end to end holds no abbreviations.
  if (!smallLetter.test(text)) return [];
  const found = matchesIn(capitals, text).filter(({ index }) => isAbbreviation(text, index));
  if (found.length === 0) return [];
  const quoted = quotedUpTo(text);
  return found.flatMap(({ index: start, 0: letters }): readonly AcronymFind[] => {
    if (isWord(letters)) return [];
    if (isIntroduced(text, start, letters)) return [{ start, letters, as: 'introduced' }];
    if (quoted(start)) return [{ start, letters, as: 'quoted' }];
    return [{ start, letters, as: isInName(text, start, letters) ? 'name' : 'used' }];
  });
}

function isAbbreviation(text: string, start: number): boolean {
  abbreviation.lastIndex = start;
  return abbreviation.test(text);
}

function isWord(letters: string): boolean {
  return ownWords.has(letters) || romanValue(letters) !== undefined;
}

/** `… Island Developing States (SIDS)`, `SIDS (Small Island Developing States)` */
function isIntroduced(text: string, start: number, letters: string): boolean {
  return (
    isInParentheses(text, start) ||
    explainedBehind(text, letters, start + letters.length) !== undefined
  );
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
