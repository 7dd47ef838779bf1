/** Phrases of several words, found by their first word: most paragraphs open with none of them. */
import { wordAt, type WordsAhead } from './openingWords.ts';

export type PhraseIndex = ReadonlyMap<string, readonly (readonly string[])[]>;

/** The phrases by first word; of two with the same beginning the one listed first wins. */
export function phraseIndex(phrases: readonly string[]): PhraseIndex {
  const index = new Map<string, string[][]>();
  for (const words of phrases.map((phrase) => phrase.split(' '))) {
    const [first = ''] = words;
    const known = index.get(first);
    if (known === undefined) index.set(first, [words]);
    else known.push(words);
  }
  return index;
}

/** How many words the phrase that begins at a place has; 0 where none does. */
export function phraseLength(index: PhraseIndex, words: WordsAhead, at: number): number {
  const candidates = index.get(wordAt(words, at)) ?? [];
  return candidates.find((phrase) => follows(words, at, phrase))?.length ?? 0;
}

/** Whether these very words stand there. */
export function follows(words: WordsAhead, at: number, phrase: readonly string[]): boolean {
  return phrase.every((word, index) => wordAt(words, at + index) === word);
}
