/** Habits rather than mistakes: what rules of severity information and hint speak of. Counted apart. */
import type { Operator } from '../operator.ts';
import { quietParagraphOperators } from './quietParagraphs.ts';
import { quietWordOperators } from './quietWords.ts';

export const quietOperators: readonly Operator[] = [
  ...quietParagraphOperators,
  ...quietWordOperators,
];
