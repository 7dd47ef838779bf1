/** Words of files as they can be shown: a terminal obeys control characters, and marks that turn the direction of writing mislead. */

/** Line breaks too; a tab is harmless. */
const unseen = /(?!\t)[\p{Cc}\u2028\u2029\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A blank stands for each of them, so that the words are one line of the same length. */
export function oneLine(words: string): string {
  return words.replace(unseen, ' ');
}
