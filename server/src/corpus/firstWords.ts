/** The beginning of a paragraph in one line. */

import { withoutEnd } from './withoutEnd.ts';

/** Without the mark at its end; cut between two words, with an ellipsis, where it is longer. */
export function firstWords(text: string, length: number): string {
  const words = withoutEnd(text);
  if (words.length <= length) return words;
  const blank = words.lastIndexOf(' ', length - 1);
  const cut = words.slice(0, blank > 0 ? blank : length);
  return `${withoutEnd(cut)}…`;
}
