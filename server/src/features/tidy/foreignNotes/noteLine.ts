/** A line that may begin a footnote, in any of the ways word processors, viewers and web pages write its number. */
import { isKnown } from '../../../lexicon/opening.ts';
import { readOpening } from '../../../lexicon/readOpening.ts';
import { bracketedNumberOf } from '../../../syntax/bracketedNumbers.ts';
import { isCapital } from '../../../text/letters.ts';
import { span, type Span } from '../../../text/span.ts';
import { noteNumberOf, type Numerals } from './noteNumberOf.ts';

/** `[1]`, `(1)`, `1/`, `1.`, `1 ` or `1See`, `i See`, `↑`; `1` alone on its line. */
export type NoteWay =
  'bracketed' | 'raised' | 'parens' | 'slash' | 'dotted' | 'bare' | 'roman' | 'arrow' | 'alone';

export interface NoteLine {
  readonly way: NoteWay;
  /** The number as it is written, with the blanks behind it. */
  readonly mark: Span;
  /** Absent for an arrow, which has none. */
  readonly value: number | undefined;
  readonly numerals: Numerals;
  /** What stands behind the number on the same line. */
  readonly words: string;
}

/** For each way the sign at the start of a line. */
const ways: readonly (readonly [NoteWay, RegExp])[] = [
  // `[i] See`
  ['bracketed', /^\\?\[(?<label>[ivxlc]{1,7})\\?\]\s*(?=\S)/],
  // `[^1] See`, without its colon
  ['raised', /^\[\^(?<label>\d{1,3})\](?!:)\s*(?=\S)/],
  // `Footnote 1: See`
  ['bracketed', /^(?:foot|end)note (?<label>\d{1,3})[.:]\s*(?=\S)/i],
  // `<sup>i</sup> See`
  ['raised', /^<sup>(?<label>\d{1,3}|[ivxlc]{1,7})<\/sup>\s*(?=\S)/],
  // `(1) See`
  ['parens', /^\((?<label>\d{1,3}|[ivxlc]{1,7})\)\s+(?=\S)/],
  // `1. ↑ See`, `^ See`, `↑ a b See`
  ['arrow', /^(?:(?<label>\d{1,3})[.)]?\s+)?[↑^]\s+(?:[a-z]\s+[a-z]\s+(?:[a-z]\s+){0,9})?(?=\S)/],
  // `1/ See`
  ['slash', /^(?<label>\d{1,3})\/\s*(?=\S)/],
  // `1. See`, `1) See`
  ['dotted', /^(?<label>\d{1,3})[.)]\s+(?=\S)/],
  // `1`
  ['alone', /^(?<label>\d{1,3})$/],
  // `1 See`, `1See`
  ['bare', /^(?<label>\d{1,3})(?:\s+(?=\S)|(?=[A-Z“"*_]|https?:))/],
  // `**1** See`
  ['bare', /^(?<em>\*{1,2}|__?)(?<label>\d{1,3})\k<em>\s+(?=\S)/],
  // `i See`
  ['roman', /^(?<label>[ivxlc]{1,7})\s+(?=[A-Z*_“"])/],
];

/** What the first character of such a line may be; a quick look that spares most lines the patterns. */
const signs = '[\\<(^↑0123456789ivxlcFfEe*_';

/** The note that a line, without the blanks before it, may begin. Absent where it opens as a paragraph does. */
export function noteLineOf(line: string, offset: number): NoteLine | undefined {
  if (!signs.includes(line.charAt(0))) return undefined;
  const linked = bracketedNumberOf(line);
  if (linked !== undefined) return linkedNote(line, offset, linked);
  for (const [way, pattern] of ways) {
    const found = pattern.exec(line);
    if (found === null) continue;
    const label = found.groups?.['label'];
    const number = noteNumberOf(label ?? '1');
    const words = line.slice(found[0].length);
    if (number === undefined || !mayBeNote(way, words)) return undefined;
    const mark = span(offset, offset + found[0].length);
    return { way, mark, words, ...number, ...(label === undefined && { value: undefined }) };
  }
  return undefined;
}

/** `[[1]](#_ftnref1) See`, `<a href="#r1">1</a> See`; `<a href="#p1">1</a>.` is the number of a paragraph. */
function linkedNote(
  line: string,
  offset: number,
  { end, label }: { readonly end: number; readonly label: string },
): NoteLine | undefined {
  const number = noteNumberOf(label);
  const words = line.slice(end).replace(/^:?\s*/, '');
  const isNote = words !== '' && !/^[.)]/.test(words) && mayBeNote('bracketed', words);
  if (number === undefined || !isNote) return undefined;
  const mark = span(offset, offset + line.length - words.length);
  return { way: 'bracketed', mark, words, ...number };
}

/** `Treaty Series`, `A/65/460`, `“Report`, `2010 Review`, `https://` */
const beginning = /^(?:[“"'‘[\d<]|https?:|www\.)/;

/** `1 April 2024` */
const month =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;

function mayBeNote(way: NoteWay, words: string): boolean {
  if (way === 'alone') return true;
  const bare = words.replace(/^[*_]+/, '');
  if ((!isCapital(bare) && !beginning.test(bare)) || month.test(bare)) return false;
  return way === 'bracketed' || way === 'raised' || !acts(bare);
}

/** `Decides that`; a note may quote a paragraph of a preamble, which has no number of its own. */
function acts(words: string): boolean {
  const opening = readOpening(words);
  return opening !== undefined && isKnown(opening) && opening.form !== 'participle';
}

/** `A/65/460`, `resolution 60/1`, `See`, `Ibid.`, `chap. I`, `https://` */
const source =
  /\b(?:[AES]\/[A-Z\d]|(?:resolution|decision)s? [\dA-Z]|see\b|ibid\b|treaty series|official records|available (?:at|from)|(?:vol|chap|sect|para|art|No)s?\. ?[\dIVX]|annex\b|https?:|www\.|supplement)/i;

/** Whether words name a source, as nearly all notes do. */
export function citesSource(words: string): boolean {
  return source.test(words.slice(0, 400));
}

/** `See`, `Ibid.`, `A/65/460`, `United Nations, Treaty Series`: nothing else begins so. */
const firstWords =
  /^[*_“"]{0,3}(?:see\b|ibid\b|[AES]\/[A-Z\d]|official records|united nations, [*_]{0,2}treaty series|resolutions? \d|https?:|www\.|available (?:at|from))/i;

/** Whether words begin as only a note does. */
export function beginsAsSource(words: string): boolean {
  return firstWords.test(words);
}
