/** The words of a paragraph as numbers, in one pass that makes no word: for whoever reads a whole corpus. */
import { emptyHash, finished, withLetter, wordHashes } from './wordHashes.ts';
import { bareWords, wordTexts } from './words.ts';

export interface HashedWords {
  /** Of `wordTexts`. */
  readonly words: Int32Array;
  /** Of `bareWords`. */
  readonly bare: Int32Array;
}

export function hashedWords(text: string): HashedWords {
  return (
    inOnePass(text) ?? { words: wordHashes(wordTexts(text)), bare: wordHashes(bareWords(text)) }
  );
}

/** What a character is: nothing of a word, or to be looked up; above, its small letter; below, a sign that may join two parts. */
const apart = 0;
const unknown = -1000;

/** By their codes. */
const latin = Int16Array.from({ length: 256 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[a-z\d\u00df-\u00f6\u00f8-\u00ff]/.test(character)) return code;
  if (/[A-Z\u00c0-\u00d6\u00d8-\u00de]/.test(character)) return code + 32;
  if ("'.,/-".includes(character)) return -code;
  return /[\p{L}\p{N}]/u.test(character) ? unknown : apart;
});

/** Punctuation, in which there are no letters: `–`, `“`. */
const [firstSign, lastSign] = [0x2000, 0x206f];

function roleOf(code: number): number {
  if (code < latin.length) return latin[code] ?? apart;
  // `’` and `‑` are compared as the plain ones.
  if (code === 0x2019) return -0x27;
  if (code === 0x2011) return -0x2d;
  return code >= firstSign && code <= lastSign ? apart : unknown;
}

/** Absent where there is a character of other alphabets. A sign joins two parts where a letter or a number stands on both sides of it. */
function inOnePass(text: string): HashedWords | undefined {
  const { length } = text;
  const most = (length + 1) >> 1;
  const [words, bare] = [new Int32Array(most), new Int32Array(most)];
  let [wordCount, bareCount] = [0, 0];
  let [word, part] = [emptyHash, emptyHash];
  let before = apart;
  let next = length === 0 ? apart : roleOf(text.charCodeAt(0));
  // The end of the text ends its last word.
  for (let at = 0; at <= length; at += 1) {
    const role = next;
    next = at + 1 < length ? roleOf(text.charCodeAt(at + 1)) : apart;
    if (role === unknown) return undefined;
    if (role > 0) {
      word = withLetter(word, role);
      part = withLetter(part, role);
    } else if (before > 0) {
      bare[bareCount] = finished(part);
      bareCount += 1;
      part = emptyHash;
      if (role < 0 && next > 0) word = withLetter(word, -role);
      else {
        words[wordCount] = finished(word);
        wordCount += 1;
        word = emptyHash;
      }
    }
    before = role;
  }
  return { words: words.subarray(0, wordCount), bare: bare.subarray(0, bareCount) };
}
