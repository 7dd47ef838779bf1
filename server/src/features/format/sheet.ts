/** A draft as formatting sees it: stretches of lines that belong together, one behind the other. */
import type { Block, Interruption, Paragraph } from '../../syntax/nodes.ts';
import type { Span } from '../../text/span.ts';

/** What stands on its own between line breaks. What is between two stretches is blank. */
export interface Stretch {
  readonly kind: StretchKind;
  readonly node: Block | Interruption | Paragraph;
  readonly span: Span;
  /** `rest`: a paragraph goes on after a note or a page break. */
  readonly part: 'whole' | 'rest';
  /** Which block of the draft it belongs to, those within annexes counted too. */
  readonly block: number;
  /** Which text: what stands above the resolution, a part of it, an annex. Notes never leave theirs. */
  readonly text: number;
  readonly within: 'resolution' | 'annex';
}

export type StretchKind = Exclude<(Block | Paragraph)['kind'], 'passage'> | PassageKind | 'caption';

/** Rows of a table stay together. */
type PassageKind = 'passage' | 'row' | 'left';
