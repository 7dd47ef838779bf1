/** A noun that refers to one place of a text from another, with its numbers. */
import type { Reference } from './reference.ts';

export type ReferringNoun = Reference['noun'];

/** A noun with its numbers. Positions are those of the prose. */
export interface Term {
  readonly noun: ReferringNoun;
  readonly start: number;
  readonly end: number;
  readonly numbers: readonly WrittenNumber[];
  /** "operative paragraph 2", "OP 2": of a resolution, and of this one where no other is named. */
  readonly isOperative: boolean;
}

/** One number as written; `steps` are its levels: `2 (b)` → 2, (b). */
export interface WrittenNumber {
  readonly start: number;
  readonly end: number;
  readonly steps: readonly string[];
  readonly role: 'single' | 'from' | 'to';
}
