/** What a drafter may ask for, and what comes of it. */
import type { Glance } from '../../model/glance.ts';
import type { NumberingMode } from '../../model/numberingMode.ts';
import type { Edit } from '../../text/edit.ts';
import type { Refusal } from '../../text/refusal.ts';
import type { Span } from '../../text/span.ts';

export type Request =
  | PlainRequest
  /** Behind the last operative paragraph of a section of the same part; `section` is its place among the sections of the part, from 0. */
  | { readonly kind: 'moveToSection'; readonly section: number };

/** What needs to be told no more than the place. */
export type PlainRequest =
  /** A new paragraph beside the one at the cursor; `words` are its first, without number and end mark. */
  | { readonly kind: 'insertAbove' | 'insertBelow'; readonly words?: string }
  | { readonly kind: 'delete' }
  | { readonly kind: 'moveUp' | 'moveDown' }
  /** What stands behind the cursor becomes the next paragraph; selected words become one of their own. */
  | { readonly kind: 'split' }
  | { readonly kind: 'join' }
  /** A subparagraph becomes the paragraph behind the one it was in; a paragraph the last subparagraph of the one before. */
  | { readonly kind: 'promote' | 'demote' };

export interface Wishes {
  readonly numbering: NumberingMode;
  /** `keep` where also and further are not the draft’s custom. */
  readonly adverbs: 'follow' | 'keep';
  /** `mark` once the drafter has agreed that references to what goes are marked `[former 5]`. */
  readonly references: 'ask' | 'mark';
  /** Reads the draft as it would become; whoever remembers its versions does so sooner. */
  readonly read?: (text: string) => Glance;
}

export interface Restructured {
  readonly edits: readonly Edit[];
  /** What should be selected afterwards, in the new text; empty where there was only a cursor. */
  readonly selection: Span;
}

/** Something that needs the drafter’s consent first. */
export interface Question {
  readonly asks: string;
}

export type Outcome = Restructured | Question | Refusal;
