/** References from one place of a draft to another: "paragraphs 2 (b) and 4 to 6 above". */
import type { AnnexLabel } from './annexLabels.ts';
import type { Annex, Heading, NumberedParagraph, Paragraph, Preambular } from '../syntax/nodes.ts';
import type { Span } from '../text/span.ts';

export interface Reference {
  /** From the noun to the qualifier: "paragraphs 2 (b) and 4 to 6 above". */
  readonly span: Span;
  /** `preambular`: "the third preambular paragraph". */
  readonly noun: 'paragraph' | 'subparagraph' | 'preambular' | 'section' | 'annex' | 'part';
  readonly mentions: readonly Mention[];
  /** `present`: "of the present resolution", "of this resolution", "hereof"; `bare`: nothing said, so probably this text. */
  readonly qualifier: 'above' | 'below' | 'present' | 'bare';
  /** "above" or "below" alone. */
  readonly directionSpan?: Span;
  /** The section that paragraphs are looked up in: "II" of "section II, paragraph 3, above". */
  readonly section?: NamedSection;
  /** The annex whose paragraphs or sections are meant: "paragraph 3 of annex I", or "paragraph 3 above" within it. */
  readonly annex?: Annex;
  /** The paragraph it stands in; absent in annexes, notes and headings. */
  readonly from?: Paragraph;
}

export interface NamedSection {
  /** The numeral alone. */
  readonly span: Span;
  readonly numeral: string;
  /** "above" or "below" behind it: "paragraph 3 of section II above". */
  readonly directionSpan?: Span;
}

/** One number of a reference. */
export interface Mention {
  /** The number as written: `2 (b)`. */
  readonly span: Span;
  /**
   * Normal form, complete: "2 (b)" also where only "(b)" is written after "2 (a) and"; "II" for annexes and sections.
   * "3" for the third preambular paragraph. Empty for an annex without a number: the mention is then the word "annex" or "annexed".
   */
  readonly path: string;
  /** The end of a range mentions its own number; numbers between the two are not listed. */
  readonly role: 'single' | 'from' | 'to';
  readonly target: Target;
}

export type Target =
  | { readonly kind: 'paragraph'; readonly paragraph: NumberedParagraph }
  | { readonly kind: 'preambular'; readonly paragraph: Preambular }
  | { readonly kind: 'heading'; readonly heading: Heading }
  | { readonly kind: 'annex'; readonly annex: Annex }
  /** A numbered paragraph of an annex. */
  | { readonly kind: 'annexed'; readonly label: AnnexLabel }
  | { readonly kind: 'missing' };
