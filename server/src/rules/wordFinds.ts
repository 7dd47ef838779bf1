/**
 * What rules find in the words of a paragraph alone, at positions in its prose. The first rule that looks writes it down, and
 * as long as the words stay the same nobody need look again.
 */
import type { Readable } from '../model/readable.ts';
import { noRecall, recall, type Recall } from '../text/recall.ts';
import type { Rewording } from './rewording.ts';

interface WordFinds {
  figures?: readonly Figure[];
  oddDates?: readonly OddWords[];
  oddNumbers?: readonly OddWords[];
  oddReferences?: readonly OddReference[];
  misspelled?: readonly Rewording[];
  doubled?: readonly Doubled[];
  lostHyphens?: readonly LostHyphen[];
  acronyms?: readonly AcronymFind[];
}

/** Digits in a row. */
export interface Figure {
  /** Position in the prose. */
  readonly start: number;
  readonly digits: number;
}

/** Words that stand otherwise than they should. */
export interface OddWords {
  /** Position in the prose. */
  readonly start: number;
  readonly written: string;
  /** Absent where a person must choose. */
  readonly right?: string;
  /** What the message expects. */
  readonly expected: string;
}

/** `numbered`: "paragraph 5(a)"; `initials`: "OP5"; `itself`: "this resolution" */
export type ReferenceForm = 'numbered' | 'initials' | 'itself';

export interface OddReference extends Rewording {
  readonly form: ReferenceForm;
}

/** Words that stand twice in a row. */
export interface Doubled {
  /** The words once, as they were written first. */
  readonly words: string;
  /** Where they come again, in the prose. */
  readonly start: number;
  readonly end: number;
}

/** A word that lost its hyphen. */
export interface LostHyphen extends Rewording {
  /** Everybody's, or only of those who do not follow American spelling: there `nongovernmental` is right. */
  readonly of: 'all' | 'house';
}

/** Capitals that abbreviate something, in one paragraph. */
export interface AcronymFind {
  /** Position in the prose. */
  readonly start: number;
  readonly letters: string;
  readonly as: 'introduced' | 'used' | 'quoted' | 'name';
}

/** A stretch of prose and what is found in it. */
export interface Looked {
  readonly readable: Readable;
  readonly finds: WordFinds;
}

/** By the prose of a paragraph. */
export type FindsMemory = Recall<WordFinds>;

export const newFindsMemory = (): FindsMemory => recall();

export const noFindsMemory: FindsMemory = noRecall();
