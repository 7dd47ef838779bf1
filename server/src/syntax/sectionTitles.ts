/** Titles of sections that are as long as sentences, over several lines or on one: their numeral shows what they are. */
import { isKnown } from '../lexicon/opening.ts';
import { readOpening } from '../lexicon/readOpening.ts';
import { acts, actsBehindNumber } from './actsBehind.ts';
import { goesOn } from './goesOn.ts';
import { markOfKnownOrganLine } from './organLine.ts';

/** `VI. Special Rapporteur …`, `VI Special Rapporteur …`, `B. Reporting …`; `A report` begins with an article */
const numbered = /^(?:[IVXL]{1,7}\.?|[A-Z]\.)\s+(?=["“]?[A-Z])/;

/** `VI`, `B.` */
const numeral = /^(?:[IVXL]{1,7}|[A-Z])\.?$/;

/** `17. `, `(3) `, `17 Requests` */
const number = /^\W{0,3}\d{1,3}(?:[.)]|(?=\s?[A-Z]))/;

const endMark = /[,;:.!?]$/;
const mostLines = 4;
const mostWords = 60;

/** Whether words from one empty line to the next are such a title; what may be a preambular paragraph is none. */
export function isSectionTitle(text: string): boolean {
  const words = text.replace(numbered, '');
  return numbered.test(text) && isTitle(words) && !mayBePreambular(words);
}

interface Around {
  /** What stands above: a numeral, which the title belongs to, or the end of a paragraph. */
  readonly above: string;
  /** The lines that follow without an empty line between them. */
  readonly below: readonly string[];
}

/**
 * How many lines a title has that stands between paragraphs without empty lines; 0 where that is not certain. Below it stands
 * what can only begin a section: a number with its verb, an opening, the line of an organ.
 */
export function titleLines(words: string, { above, below }: Around): number {
  if (!numbered.test(words) && !(numeral.test(above) && /^["“]?[A-Z]/.test(words))) return 0;
  const lines = [words, ...below];
  const end = lines.findIndex((line, at) => at > 0 && beginsText(lines[at - 1] ?? '', line));
  if (end < 1 || end > mostLines) return 0;
  return isTitle(lines.slice(0, end).join(' ').replace(numbered, '')) ? end : 0;
}

/** Words without an end mark that do not act as an operative paragraph does. */
function isTitle(words: string): boolean {
  const isLong = words.split(' ').length > mostWords;
  return words.length > 0 && !isLong && !endMark.test(words) && !acts(words);
}

function beginsText(above: string, words: string): boolean {
  return (
    (number.test(words) && actsBehindNumber(words)) ||
    markOfKnownOrganLine(words) !== undefined ||
    (mayBePreambular(words) && !goesOn(above, words))
  );
}

/** `Recalling …`; a title may begin so, too: `Strengthening …`. */
function mayBePreambular(words: string): boolean {
  if (!/^[*_]{0,3}[A-Z]/.test(words)) return false;
  const opening = readOpening(words.replace(/^[*_]+/, ''));
  return isKnown(opening) && opening?.form === 'participle';
}
