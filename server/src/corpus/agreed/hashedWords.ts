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
  const roles = rolesIn(text);
  return roles === undefined
    ? { words: wordHashes(wordTexts(text)), bare: wordHashes(bareWords(text)) }
    : { words: hashesFrom(roles, 'join'), bare: hashesFrom(roles, 'part') };
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

/** Of each character, and of the end; absent where there is one of other alphabets. */
function rolesIn(text: string): Int16Array | undefined {
  const roles = new Int16Array(text.length + 1);
  for (let at = 0; at < text.length; at += 1) {
    const role = roleOf(text.charCodeAt(at));
    if (role === unknown) return undefined;
    roles[at] = role;
  }
  return roles;
}

/** A sign that joins does so where a letter or a number stands on both sides of it. */
function hashesFrom(roles: Int16Array, signs: 'join' | 'part'): Int32Array {
  const words = new Int32Array(roles.length >> 1);
  let count = 0;
  let hash = emptyHash;
  for (let at = 0; at < roles.length; at += 1) {
    const role = roles[at] ?? apart;
    if (role > 0) hash = withLetter(hash, role);
    else if ((roles[at - 1] ?? apart) > 0) {
      if (signs === 'join' && role < 0 && (roles[at + 1] ?? apart) > 0)
        hash = withLetter(hash, -role);
      else {
        words[count] = finished(hash);
        count += 1;
        hash = emptyHash;
      }
    }
  }
  return words.subarray(0, count);
}
