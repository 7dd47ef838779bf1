/** The stretch of a text that comes nearest to a phrase. */
import type { Span } from '../../text/span.ts';
import { soughtWords } from './soughtWords.ts';

export interface Stretch extends Span {
  /** From above 0 to 1, where it is the phrase word for word: as `likeness` says of the two. */
  readonly share: number;
}

/**
 * The stretch of whole words that becomes the phrase by the fewest words dropped and added; of several the longest, then the
 * first. In UTF-16 offsets of the text; nothing where not a word of the phrase is there.
 */
export function nearestStretch(text: string, phrase: string): Stretch | undefined {
  const words = soughtWords(text);
  const sought = soughtWords(phrase).map((word) => word.text);
  const { start, end, changes } = fewestChanges(
    words.map((word) => word.text),
    sought,
  );
  const [first, last] = [words[start], words[end - 1]];
  if (changes >= sought.length || first === undefined || last === undefined) return undefined;
  const both = sought.length + end - start;
  return { start: first.start, end: last.end, share: (both - changes) / both };
}

/** A stretch of words, from one up to another, and how many must be dropped and added. */
interface Attempt extends Span {
  readonly changes: number;
}

/**
 * Sellers, "The theory and computation of evolutionary distances" (1980): for each word of the text and each beginning of the
 * phrase the best stretch that ends there, found from those before.
 */
function fewestChanges(words: readonly string[], sought: readonly string[]): Attempt {
  let best: Attempt = { start: 0, end: 0, changes: sought.length };
  let row = rowOf(sought.length, 0);
  for (const [at, word] of words.entries()) {
    const next = rowOf(sought.length, at + 1);
    for (let length = 1; length <= sought.length; length += 1) {
      next[length] =
        word === sought[length - 1]
          ? reaching(row[length - 1], at + 1, 0)
          : better(reaching(row[length], at + 1, 1), reaching(next[length - 1], at + 1, 1));
    }
    best = better(best, reaching(next[sought.length], at + 1, 0));
    row = next;
  }
  return best;
}

/** Nothing of the text: all of the phrase has to be added. */
function rowOf(length: number, at: number): Attempt[] {
  return Array.from({ length: length + 1 }, (_, changes) => ({ start: at, end: at, changes }));
}

function reaching(attempt: Attempt | undefined, end: number, more: number): Attempt {
  const { start, changes } = attempt ?? { start: end, changes: Number.POSITIVE_INFINITY };
  return { start, end, changes: changes + more };
}

/** The one with fewer changes, then the longer, then the first given. */
function better(one: Attempt, other: Attempt): Attempt {
  if (one.changes !== other.changes) return one.changes < other.changes ? one : other;
  return other.end - other.start > one.end - one.start ? other : one;
}
