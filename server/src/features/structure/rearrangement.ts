/** A new order of the paragraphs, and the lines that must move for it; numbers, references and marks are still the old ones. */
import type { Resolution } from '../../model/resolution.ts';
import type { Paragraph } from '../../syntax/nodes.ts';
import type { Edit } from '../../text/edit.ts';
import type { Span } from '../../text/span.ts';
import type { Cut } from './cuts.ts';
import type { Holdings } from './holdings.ts';
import type { Name } from './names.ts';
import type { Chosen } from './placeOfParagraph.ts';
import type { Arrangement, Slot } from './slots.ts';

export interface Rearrangement {
  readonly after: Arrangement;
  readonly cuts: readonly Cut[];
  readonly touches?: readonly Edit[];
  /** Paragraphs that have become part of others. */
  readonly joined?: ReadonlyMap<Paragraph, Paragraph>;
  /** Paragraphs whose end mark now ends other words than before. */
  readonly reended?: ReadonlySet<Paragraph>;
  /** Paragraphs that are being written; their lines can only be made when it is known what they are called. */
  readonly fresh?: readonly Fresh[];
}

export interface Fresh {
  readonly slot: Slot;
  /** `none` where the drafter is yet to write them. */
  readonly words: 'some' | 'none';
  readonly lines: (name: Name | undefined, tail: string) => FreshLines;
}

export interface FreshLines {
  readonly edit: Edit;
  readonly where: 'added' | 'touched';
  /** The cursor’s place in the new words of the edit; absent where it stays before them. */
  readonly cursor?: number;
}

/** What every operation looks at. */
export interface Scene {
  readonly resolution: Resolution;
  readonly draft: string;
  readonly before: Arrangement;
  readonly holdings: Holdings;
  readonly chosen: Chosen;
  readonly selection: Span;
}
