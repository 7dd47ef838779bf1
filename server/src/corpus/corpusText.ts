/** A text of a corpus after it has been read: what it is, what its paragraphs say, and what it says of other texts. */
import type { Span } from '../text/span.ts';
import type { KnownText } from './known.ts';
import type { Mentioned } from './mentioned.ts';
import type { TextIdentity } from './textIdentity.ts';

export interface CorpusParagraph extends Span {
  readonly kind: 'preambular' | 'operative' | 'annex';
  /** "paragraph 12", "paragraph 12 (b)", "third preambular paragraph". */
  readonly place: string;
  /** The prose, without markup and footnote calls. */
  readonly text: string;
}

export interface CorpusText {
  readonly identity: TextIdentity;
  /** What it is called where it is quoted as a source: "General Assembly resolution 78/69", "Draft A/C.3/80/L.45". */
  readonly name: string;
  /** In order; spans are UTF-16 offsets of the text. A chapeau and each of its subparagraphs are paragraphs of their own. */
  readonly paragraphs: readonly CorpusParagraph[];
  /** Absent where nothing says under which organ and number it would be looked up. */
  readonly held?: KnownText;
  readonly mentions: readonly Mentioned[];
}
