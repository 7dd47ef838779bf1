/** The words of a text that come nearest to a phrase. */

/** Words in a row, from one up to another, counted from 0. */
export interface NearestWords {
  readonly first: number;
  readonly end: number;
  /** From above 0 to 1, where they are the phrase word for word: as `likeness` says of the two. */
  readonly share: number;
}

/** A stretch that shares less with a phrase is another one. */
export const nearEnough = 0.5;

/**
 * Prepared for asking many texts, whose words are given as they are or as numbers. Those words that become the phrase by the fewest words dropped and added; of several the longest
 * row, then the first; nothing where not a word of the phrase is there.
 *
 * Sellers, "The theory and computation of evolutionary distances" (1980): for each word of the text and each beginning of the
 * phrase the best row that ends there, found from those before.
 */
export function nearestTo<Word extends string | number>(
  sought: ArrayLike<Word>,
): (words: ArrayLike<Word>) => NearestWords | undefined {
  const numbers = new Map<Word, number>();
  const phrase = Int32Array.from(sought, (word) => {
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    return number;
  });
  return (words) => {
    const known = Int32Array.from(words, (word) => numbers.get(word) ?? -1);
    const best = fewestChanges(phrase, known);
    if (best.changes >= phrase.length) return undefined;
    const both = phrase.length + best.end - best.first;
    return { first: best.first, end: best.end, share: (both - best.changes) / both };
  };
}

/** Of each beginning of the phrase: how many words must be dropped and added, and where the row starts. */
interface Row {
  readonly changes: Int32Array;
  readonly starts: Int32Array;
}

function fewestChanges(phrase: Int32Array, words: Int32Array) {
  let best = { first: 0, end: 0, changes: phrase.length };
  let [before, row] = [emptyRow(phrase.length), emptyRow(phrase.length)];
  for (const [at, word] of words.entries()) {
    row.starts[0] = at + 1;
    fill(row, before, phrase, word);
    const changes = row.changes[phrase.length] ?? 0;
    const first = row.starts[phrase.length] ?? 0;
    const length = at + 1 - first;
    if (changes < best.changes || (changes === best.changes && length > best.end - best.first))
      best = { first, end: at + 1, changes };
    [before, row] = [row, before];
  }
  return best;
}

/** Nothing of the text: all of the phrase has to be added. */
function emptyRow(length: number): Row {
  return {
    changes: Int32Array.from({ length: length + 1 }, (_, at) => at),
    starts: new Int32Array(length + 1),
  };
}

/** That of one more word of the text. */
function fill(row: Row, before: Row, phrase: Int32Array, word: number): void {
  for (let length = 1; length <= phrase.length; length += 1) {
    if (phrase[length - 1] === word) take(row, length, before, length - 1);
    else {
      const isDropped = isBetter(before, length, row, length - 1);
      if (isDropped) take(row, length, before, length);
      else take(row, length, row, length - 1);
      row.changes[length] = (row.changes[length] ?? 0) + 1;
    }
  }
}

function take(row: Row, length: number, from: Row, other: number): void {
  row.changes[length] = from.changes[other] ?? 0;
  row.starts[length] = from.starts[other] ?? 0;
}

/** Of as many changes the longer row of words is better, which starts sooner, then the first given. */
function isBetter(one: Row, length: number, another: Row, other: number): boolean {
  const more = (one.changes[length] ?? 0) - (another.changes[other] ?? 0);
  return more === 0 ? (one.starts[length] ?? 0) <= (another.starts[other] ?? 0) : more < 0;
}
