/** Every mistake that can be planted. */
import type { Operator } from '../operator.ts';
import { citationOperators } from './citations.ts';
import { footnoteOperators } from './footnotes.ts';
import { numberOperators } from './numbers.ts';
import { openingOperators } from './openings.ts';
import { punctuationOperators } from './punctuation.ts';
import { referenceOperators } from './references.ts';
import { structureOperators } from './structure.ts';
import { wordOperators } from './words.ts';

/** Mistakes of which a rule says so with an error or a warning. */
export const certainOperators: readonly Operator[] = [
  ...structureOperators,
  ...openingOperators,
  ...punctuationOperators,
  ...numberOperators,
  ...referenceOperators,
  ...citationOperators,
  ...footnoteOperators,
  ...wordOperators,
];
