/** The words of a text as they are sought: hyphens join nothing, so that "Secretary General" finds "Secretary-General". */
import { wordsIn, type Word } from './words.ts';

/** `Secretary` and `General` of `Secretary-General` */
const between = /[^‑-]+/g;

/** Spans in UTF-16 offsets of the text given. */
export function soughtWords(text: string): readonly Word[] {
  return wordsIn(text).flatMap((word) => (word.text.includes('-') ? partsOf(text, word) : [word]));
}

function partsOf(text: string, word: Word): readonly Word[] {
  const small = word.text.split('-');
  return [...text.slice(word.start, word.end).matchAll(between)].map(({ 0: part, index }, at) => ({
    start: word.start + index,
    end: word.start + index + part.length,
    text: small[at] ?? part,
  }));
}

/** Like the pattern of words, but that hyphens join nothing: `Secretary`, `General’s`, `78/69` */
const soughtPattern = /[\p{L}\p{N}]+(?:['’.,/][\p{L}\p{N}]+)*/gu;

/** The words alone, for whoever has many texts to look at. */
export function soughtTexts(text: string): readonly string[] {
  const found = text.match(soughtPattern) ?? [];
  return found.map((word) => word.toLowerCase().replaceAll('’', "'"));
}
