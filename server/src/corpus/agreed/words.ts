/** The words of a paragraph as they are compared: without capitals, marks and punctuation. */
import type { Span } from '../../text/span.ts';

export interface Word extends Span {
  /** In small letters, with a plain apostrophe and a plain hyphen: "secretary-general", "78/69". */
  readonly text: string;
}

/** `Secretary-General`, `78/69`, `State’s`, `1.5` are one word each. */
const wordPattern = /[\p{L}\p{N}]+(?:['’.,/‑-][\p{L}\p{N}]+)*/gu;

/** Spans in UTF-16 offsets of the text given. */
export function wordsIn(text: string): readonly Word[] {
  return [...text.matchAll(wordPattern)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    text: word.toLowerCase().replaceAll('’', "'").replaceAll('‑', '-'),
  }));
}

/** The words alone, for whoever has very many paragraphs to look at. */
export function wordTexts(text: string): readonly string[] {
  return text.toLowerCase().replaceAll('’', "'").replaceAll('‑', '-').match(wordPattern) ?? [];
}

/** `Secretary` and `General`, `State` and `s`, `78` and `69` */
const barePattern = /[\p{L}\p{N}]+/gu;

/** Letters and numbers in a row, whatever joins them: what phrases are looked up by. */
export function bareWords(text: string): readonly string[] {
  return text.toLowerCase().match(barePattern) ?? [];
}
