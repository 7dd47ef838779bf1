/** Numbers by which a phrase is looked up: each word has one, and each two words in a row. They are kept in indexes. */
import { hashOfRun } from './wordHashes.ts';

/**
 * So many bits tell pairs apart well enough, because a phrase has several of them and its paragraphs are read anyway; more would take longer
 * to sort and more room on the disk.
 */
export const bitsOfMark = 22;

/** Words and pairs must not meet by chance. */
const wordSeed = 0x2545_f491;
const pairSeed = 0x9e37_79b9;

const spare = 32 - bitsOfMark;

/** Of the words of a paragraph in their order: unsigned, of `bitsOfMark` bits, the same ones as often as the words are there. */
export function phraseMarks(words: Int32Array): Uint32Array {
  const marks = new Uint32Array(Math.max(0, words.length * 2 - 1));
  for (let at = 0; at < words.length; at += 1) {
    marks[at * 2] = hashOfRun(words, at, at + 1, wordSeed) >>> spare;
    if (at > 0) marks[at * 2 - 1] = hashOfRun(words, at - 1, at + 1, pairSeed) >>> spare;
  }
  return marks;
}

/** What a paragraph with these words in a row bears: their pairs, or the mark of the one word. None without words. */
export function marksOfPhrase(words: Int32Array): readonly number[] {
  const marks = [...phraseMarks(words)];
  return marks.length === 1 ? marks : [...new Set(marks.filter((_, at) => at % 2 === 1))];
}

/** Below, a word missing may break every pair there is: "seized matter". */
const fewWords = 5;

/** Of what comes near to these words in a row a paragraph bears some: of their pairs and, where they are few, of the words themselves. */
export function marksNear(words: Int32Array): readonly number[] {
  return words.length < fewWords ? [...new Set(phraseMarks(words))] : marksOfPhrase(words);
}
