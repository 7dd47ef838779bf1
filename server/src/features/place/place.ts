/** What the cursor stands on. */
import type { AnnexLabel } from '../../model/annexLabels.ts';
import type { Citation } from '../../model/citation.ts';
import type { PairedCall, PairedNote } from '../../model/footnotes.ts';
import type { Label } from '../../model/numbering.ts';
import type { Mention, Reference } from '../../model/reference.ts';
import type { Opening } from '../../lexicon/opening.ts';
import type { Annex, Heading, Operative, Preambular } from '../../syntax/nodes.ts';
import type { Span } from '../../text/span.ts';

export type Place =
  | CitationPlace
  | ReferencePlace
  | CallPlace
  | NotePlace
  | LabelPlace
  | OpeningPlace
  | AnnexPlace
  | AnnexedPlace
  | HeadingPlace;

/** What a reference can lead to. */
export type NamedPlace = LabelPlace | AnnexPlace | AnnexedPlace | HeadingPlace;

export interface CitationPlace {
  readonly kind: 'citation';
  readonly span: Span;
  readonly citation: Citation;
}

export interface ReferencePlace {
  readonly kind: 'reference';
  readonly span: Span;
  readonly reference: Reference;
  /** The number under the cursor; all of them where it stands on a word between. */
  readonly mentions: readonly Mention[];
}

export interface CallPlace {
  readonly kind: 'call';
  readonly span: Span;
  readonly paired: PairedCall;
}

/** The mark of a note: `[^1]:` */
export interface NotePlace {
  readonly kind: 'note';
  readonly span: Span;
  readonly paired: PairedNote;
}

/** The number or letter of a paragraph. */
export interface LabelPlace {
  readonly kind: 'label';
  readonly span: Span;
  readonly label: Label;
}

export interface OpeningPlace {
  readonly kind: 'opening';
  readonly span: Span;
  readonly paragraph: Operative | Preambular;
  readonly opening: Opening;
}

/** The heading line of an annex. */
export interface AnnexPlace {
  readonly kind: 'annex';
  readonly span: Span;
  readonly annex: Annex;
}

/** The number or letter of a paragraph of an annex. */
export interface AnnexedPlace {
  readonly kind: 'annexed';
  readonly span: Span;
  readonly label: AnnexLabel;
}

/** The heading of a section or part. */
export interface HeadingPlace {
  readonly kind: 'heading';
  readonly span: Span;
  readonly heading: Heading;
}
