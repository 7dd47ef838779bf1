/** The numbers behind one "resolution" or "decision", as the words of a paragraph give them. */
import type { FoundDate } from '../lexicon/dates.ts';
import type { Organ } from '../lexicon/organs.ts';
import type { FoundNumber } from '../lexicon/resolutionNumbers.ts';

/** "resolutions 65/230 of 21 December 2010 and 67/189"; without numbers where it only says "its resolutions". */
export interface CitedGroup {
  readonly start: number;
  /** Behind the keyword; equal to `start` where a symbol stands alone. */
  readonly keywordEnd: number;
  readonly kind: 'resolution' | 'decision';
  readonly plural: 'plural' | 'singular';
  readonly numbers: readonly CitedNumber[];
}

export interface CitedNumber {
  readonly found: FoundNumber;
  readonly date?: FoundDate;
  /** `shared`: the date stands behind a later number of the list. */
  readonly dateOf?: 'own' | 'shared' | 'behindOrgan' | 'behindSubject';
  /** The date may be that of something named before it: it counts only where the organ can have adopted the number on this day. */
  readonly dateIs?: 'likely';
  readonly annex?: string;
  /** Behind number, own date and annex. */
  readonly end: number;
  /** Behind `, para. 9` too: where a list goes on. */
  readonly listEnd: number;
  /** Of a symbol: the organ is part of it. */
  readonly organ?: Organ;
}
