/** Also and further: how often in a row an opening stands, and how each repetition is written. */
import { applyEdits, type Edit } from '../text/edit.ts';
import { capitalized } from '../text/capitalized.ts';
import { span } from '../text/span.ts';
import type { Opening } from './opening.ts';
import { openingWords, type OpeningWord } from './openingWords.ts';
import { readOpening } from './readOpening.ts';

/** The first of a row is plain, the second has "also", the third "further"; the fourth is plain again. */
export type Repeat = 'plain' | 'also' | 'further';

export function repeatOf({ adverb }: Opening): Repeat {
  return adverb ?? 'plain';
}

/** What the same opening has in the next paragraph. */
export function after(repeat: Repeat): Repeat {
  switch (repeat) {
    case 'plain':
      return 'also';
    case 'also':
      return 'further';
    case 'further':
      return 'plain';
  }
}

/**
 * Whether the second of two openings must have its adverb: "Requests" after "Requests", not "Takes note with
 * appreciation" after "Takes note" nor "Expresses its hope" after "Expresses its concern".
 */
export function repeats(one: Opening, next: Opening): boolean {
  return one.phrase === next.phrase;
}

/** Whether it may: "Also strongly condemns" after "Condemns", "Also expresses its hope" after "Expresses its concern". */
export function resembles(one: Opening, next: Opening): boolean {
  return one.head === next.head;
}

export type OpeningPart = 'preambular' | 'operative';

/** "Requests" as it is written in a place: "Also requests"; "Recalling" as "Recalling also". */
export function repeatedPhrase(phrase: string, part: OpeningPart, repeat: Repeat): string {
  const opening = readOpening(phrase);
  return opening === undefined ? phrase : repeated({ text: phrase, opening, part }, repeat);
}

/** A paragraph's words from its first on, and its opening. */
export interface OpenedText {
  readonly text: string;
  readonly opening: Opening;
  readonly part: OpeningPart;
}

/** The opening words as they should be. */
export function repeated(opened: OpenedText, repeat: Repeat): string {
  const { start, end } = opened.opening;
  const edits = repeatEdits(opened, repeat).map((edit) => ({
    ...edit,
    span: span(edit.span.start - start, edit.span.end - start),
  }));
  return applyEdits(opened.text.slice(start, end), edits);
}

/** What makes them so, at positions in the text; nothing where they are so already. */
export function repeatEdits(opened: OpenedText, repeat: Repeat): readonly Edit[] {
  const words = openedWords(opened);
  const { adverb } = words;
  if (adverb === undefined) return insertion(opened, words, repeat);
  if (repeat === 'plain') return removal(opened, words, adverb);
  if (!isInPlace(opened)) {
    return [...removal(opened, words, adverb), ...insertion(opened, words, repeat)];
  }
  if (adverb.word === repeat) return [];
  const newText = adverb.capital ? capitalized(repeat) : repeat;
  return [{ span: span(adverb.start, adverb.end), newText: likeHead(opened, words, newText) }];
}

/** "Also requests", but "Recalling also"; an opening without adverb has none out of place. */
export function isInPlace(opened: OpenedText): boolean {
  const { opening, part, text } = opened;
  if (opening.adverb === undefined) return true;
  const leading = part === 'operative' ? capitalized(opening.adverb) : opening.head;
  if (text.startsWith(leading, opening.start)) return true;
  const { adverb, head } = openedWords(opened);
  if (adverb === undefined || head === undefined) return true;
  return (part === 'operative') === adverb.start < head.start;
}

/** Whether words such as "In this regard" stand before the opening itself. */
export function isJoined(opened: OpenedText): boolean {
  const { text, opening } = opened;
  if (text.startsWith(opening.phrase, opening.start)) return false;
  const { all, adverb, own } = openedWords(opened);
  return own !== all.find((word) => word !== adverb);
}

interface OpenedWords {
  readonly all: readonly OpeningWord[];
  readonly adverb: OpeningWord | undefined;
  readonly head: OpeningWord | undefined;
  /** The first of the phrase, behind a connective and the adverb. */
  readonly own: OpeningWord | undefined;
}

function openedWords({ text, opening }: OpenedText): OpenedWords {
  const all = openingWords(text, opening.end).filter(({ end }) => end <= opening.end);
  const [first = ''] = opening.phrase.toLowerCase().split(' ');
  const head = opening.head.toLowerCase();
  return {
    all,
    adverb: all.find(({ word }) => word === opening.adverb),
    head: all.find(({ word }) => word === head),
    own: all.find(({ word }) => word === first),
  };
}

function removal({ text }: OpenedText, { all }: OpenedWords, adverb: OpeningWord): readonly Edit[] {
  const at = all.indexOf(adverb);
  const before = all[at - 1];
  const next = all[at + 1];
  if (before !== undefined) return [{ span: span(before.end, adverb.end), newText: '' }];
  if (next === undefined) return [];
  const letter = text.charAt(next.start);
  return [{ span: span(adverb.start, next.start + 1), newText: letter.toUpperCase() }];
}

function insertion(opened: OpenedText, words: OpenedWords, repeat: Repeat): readonly Edit[] {
  if (repeat === 'plain') return [];
  return opened.part === 'operative'
    ? before(opened, words, repeat)
    : behind(opened, words, repeat);
}

/** "Also requests", "In this regard, also requests" */
function before(opened: OpenedText, words: OpenedWords, repeat: Repeat): Edit[] {
  const { text, opening } = opened;
  const { own } = words;
  if (own === undefined) return [];
  const adverb = own.start === opening.start ? capitalized(repeat) : repeat;
  const newText = `${adverb} ${text.charAt(own.start).toLowerCase()}`;
  return [{ span: span(own.start, own.start + 1), newText: likeHead(opened, words, newText) }];
}

/** "Noting with concern also", but "Having also considered" */
function behind(opened: OpenedText, words: OpenedWords, repeat: Repeat): Edit[] {
  const { all, adverb, head } = words;
  const last = opened.opening.head === 'Having' ? head : all.findLast((word) => word !== adverb);
  if (last === undefined) return [];
  return [{ span: span(last.end, last.end), newText: likeHead(opened, words, ` ${repeat}`) }];
}

/** "ALSO INVITES": in capitals where the verb is. */
function likeHead({ text }: OpenedText, { head }: OpenedWords, words: string): string {
  const written = head === undefined ? '' : text.slice(head.start, head.end);
  const isInCapitals = written.length > 1 && written === written.toUpperCase();
  return isInCapitals ? words.toUpperCase() : words;
}
