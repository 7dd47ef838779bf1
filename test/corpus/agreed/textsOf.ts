/** The words of a paragraph as they are compared. */
import { wordTexts } from '../../../server/src/corpus/agreed/words.ts';

export function textsOf(paragraph: string): readonly string[] {
  return wordTexts(paragraph);
}
