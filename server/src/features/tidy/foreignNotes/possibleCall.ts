/** A number in the text that may call a footnote. */
import type { Span } from '../../../text/span.ts';
import type { Numerals } from './noteNumberOf.ts';

export interface PossibleCall {
  readonly span: Span;
  readonly value: number;
  readonly numerals: Numerals;
  readonly rank: CallRank;
}

/** The higher, the less a number can be anything else. */
type CallRank = typeof doubtful | typeof probable | typeof sure;

/** Taken only where there is no other of the same number between the calls around it. */
export const doubtful = 1;

export const probable = 2;

/** Taken wherever it stands, also when a note is called again. */
export const sure = 3;
