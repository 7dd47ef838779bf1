/** One entry of the outline. */
import type { Span } from '../../text/span.ts';

export interface DraftSymbol {
  readonly name: string;
  /** What stands beside the name, paler; may be empty. */
  readonly detail: string;
  readonly kind:
    | 'title'
    | 'preamble'
    | 'preambular'
    | 'operative'
    | 'subparagraph'
    | 'section'
    | 'part'
    | 'annex'
    | 'footnotes'
    | 'note';
  readonly span: Span;
  /** What the editor jumps to: inside `span`. */
  readonly selection: Span;
  readonly children: readonly DraftSymbol[];
}
