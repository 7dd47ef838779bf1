/** A stretch of prose in which references and citations are looked for. */
import type { Annex, Body, Paragraph } from '../syntax/nodes.ts';

export interface Readable {
  readonly body: Body;
  /** `annex`: an annex, or a declaration or table within the text: not the resolution's own words. */
  readonly where: 'title' | 'heading' | 'paragraph' | 'note' | 'annex';
  /** The innermost paragraph, where it is one; a subparagraph's own words come as a readable of their own. */
  readonly from?: Paragraph;
  /** Which part of a composite resolution, counted from 0; the same as `Label.part`. */
  readonly part: number;
  readonly annex?: Annex;
}
