/** Words of files as they can be shown. */
import { unseen } from './unseen.ts';

/** A blank stands for each sign that is not seen, line breaks too, so that the words are one line of the same length. */
export function oneLine(words: string): string {
  return words.replace(unseen, ' ');
}
