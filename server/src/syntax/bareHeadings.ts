/** Headings that stand between paragraphs without an empty line: as word processors paste them. */
import { isKnown } from '../lexicon/opening.ts';
import { readOpening } from '../lexicon/readOpening.ts';
import { actsBehindNumber } from './actsBehind.ts';
import { isRemark } from './isRemark.ts';
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
 * Whether a line is a heading. One without a numeral is known by what it stands between: behind a finished paragraph, before the
 * next number or an organ line.
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
  return end !== 'clause' && isBetween(words, { ahead, last });
}

interface Around {
  /** The two lines that follow. */
  readonly ahead: () => readonly string[];
  /** The number of the last paragraph. */
  readonly last: number;
}

function isBetween(words: string, { ahead, last }: Around): boolean {
  if (/:|[,;.!?]$/.test(words) || words.split(' ').length > mostWords) return false;
  if (isRemark(words)) return false;
  const [next = ''] = ahead();
  return (isOrganLine(next) || isNext(next, last)) && !isKnown(readOpening(words));
}

function isOrganLine(words: string): boolean {
  return markOfKnownOrganLine(words) !== undefined;
}

function isNext(words: string, last: number): boolean {
  const value = Number(number.exec(words)?.groups?.['value']);
  return (value === 1 || value === last + 1) && actsBehindNumber(words);
}
