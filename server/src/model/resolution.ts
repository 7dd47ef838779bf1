/** Everything a rule or a feature may know about one draft: the tree and flat lists over it. */
import type { Profile } from '../lexicon/profiles.ts';
import type { Comment, Tree } from '../syntax/nodes.ts';
import type { Span } from '../text/span.ts';
import type { AnnexLabel } from './annexLabels.ts';
import type { Citation } from './citation.ts';
import type { Footnotes } from './footnotes.ts';
import type { Negotiation } from './negotiation.ts';
import type { Label } from './numbering.ts';
import type { NumberingMode } from './numberingMode.ts';
import type { Outline } from './outline.ts';
import type { OwnParagraphs } from './ownParagraphs.ts';
import type { Readable } from './readable.ts';
import type { Reference } from './reference.ts';

export interface Resolution {
  readonly tree: Tree;
  readonly profile: Profile;
  /** `assumed`: neither settings nor the draft tell whose it is. */
  readonly profileIs: 'told' | 'assumed';
  readonly outline: Outline;
  readonly own: OwnParagraphs;
  /** Every stretch of prose, in order of the draft. */
  readonly readables: readonly Readable[];
  /** One entry for each numbered or lettered paragraph of the resolution itself, in order; none for annexes. */
  readonly numbering: readonly Label[];
  /** The same of the annexes, whose numbers are not judged. */
  readonly annexNumbering: readonly AnnexLabel[];
  /** By which its numbers are judged. */
  readonly numberingMode: NumberingMode;
  readonly references: readonly Reference[];
  readonly citations: readonly Citation[];
  readonly footnotes: Footnotes;
  readonly brackets: readonly Bracket[];
  readonly negotiation: Negotiation;
  /** All comments, in order: suppressions are among them. */
  readonly comments: readonly Comment[];
}

/** A square bracket and its partner; one of the two is absent where it is unbalanced. */
export interface Bracket {
  readonly open?: Span;
  readonly close?: Span;
}
