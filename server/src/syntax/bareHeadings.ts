/** Headings that stand between paragraphs without an empty line: as word processors paste them. */
import { readOpening } from '../lexicon/readOpening.ts';
import { actsBehindNumber } from './actsBehind.ts';
import { isRemark } from './isRemark.ts';
import { mayHead } from './mayHead.ts';
import { markOfKnownOrganLine } from './organLine.ts';

/** What stands before a line: a heading, a paragraph that is finished, or one that ends a clause and may go on. */
type Before = 'heading' | 'finished' | 'clause' | 'open';

const longest = 90;
const mostWords = 12;

/** `I. General matters`, `II`, `B. Reporting` */
const numbered = /^(?:[IVX]{1,5}|[A-Z])(?:\.\s[A-Z][^,;:.]{2,80}|\.?)$/;

/** `of the United Nations`: the rest of a sentence; `a) ` begins a list */
const smallWords = /^[a-z](?!\w{0,4}[.)])/;

/** `A`: the letter of a part */
const letter = /^[A-Z]$/;

/** `2. Decides`, also `1. ` and `2 Decides` */
const number = /^\W{0,3}(?<value>\d{1,3})(?:[.)]|(?=\s?[A-Z]))/;

/**
 * Whether a line is a heading. One without a numeral is known by what it stands between: behind a finished paragraph or the
 * preamble, before the next number or an organ line.
 */
export function isBareHeading(
  words: string,
  before: () => Before,
  { ahead, last }: Around,
): boolean {
  if (words.length > longest || !/^[A-Z]/.test(words)) return false;
  if (letter.test(words) && ahead().some(isOrganLine)) return true;
  const end = before();
  if (end === 'open') return false;
  if (numbered.test(words)) return !smallWords.test(ahead()[0] ?? '');
  return isBetween(end, { ahead, last }) && isHeadingLike(words);
}

interface Around {
  /** The two lines that follow. */
  readonly ahead: () => readonly string[];
  /** The number of the last paragraph. */
  readonly last: number;
}

/** Behind the end of a paragraph: the last one of a preamble, before all numbers, ends with a comma. */
function isBetween(end: Before, { ahead, last }: Around): boolean {
  const [next = ''] = ahead();
  if (isNext(next, last)) return end !== 'clause' || last === 0;
  return end !== 'clause' && isOrganLine(next);
}

function isHeadingLike(words: string): boolean {
  if (/:|[,;.!?]$/.test(words) || words.split(' ').length > mostWords) return false;
  return !isRemark(words) && mayHead(words, readOpening(words));
}

function isOrganLine(words: string): boolean {
  return markOfKnownOrganLine(words) !== undefined;
}

function isNext(words: string, last: number): boolean {
  const value = Number(number.exec(words)?.groups?.['value']);
  return (value === 1 || value === last + 1) && actsBehindNumber(words);
}
