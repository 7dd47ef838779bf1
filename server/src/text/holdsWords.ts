/** Whether a stretch of a draft holds more than marks and blanks. */
import { isLetterOrDigit } from './letters.ts';

/** Whether there is a letter or a digit in it. */
export function holdsWords(text: string): boolean {
  for (const sign of text) if (isLetterOrDigit(sign)) return true;
  return false;
}
