/** The words of a paragraph as they are compared. */
import { wordsIn } from '../../../server/src/corpus/agreed/words.ts';

export function textsOf(paragraph: string): readonly string[] {
  return wordsIn(paragraph).map((word) => word.text);
}
