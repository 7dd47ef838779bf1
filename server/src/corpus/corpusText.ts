/** A text of a corpus after it has been read: what it is, what its paragraphs say, and what it says of other texts. */
import type { Span } from '../text/span.ts';
import type { KnownText } from './known.ts';
import type { Mentioned } from './mentioned.ts';

/** What a text is, as far as its masthead, title, name of file or front matter tell. */
export interface TextIdentity {
  /** In full: "General Assembly". */
  readonly organ?: string;
  readonly kind: 'resolution' | 'decision';
  /** Normal form: "78/69", "1325 (2000)"; absent for a draft that has none yet. */
  readonly number?: string;
  /** "A/RES/78/69", "A/C.3/80/L.45". */
  readonly symbol?: string;
  readonly title?: string;
  /** Of adoption, ISO. */
  readonly date?: string;
  /** Where the text itself gives its date: "masthead", "title", "front matter", "record of adoption". */
  readonly datedIn?: string;
  /** "78", "S-10", "2015": the session or the year its number or symbol tells. */
  readonly session?: string;
  /** "75 (a)" */
  readonly agendaItem?: string;
  readonly status: 'adopted' | 'draft';
  /** Which draft it is: "Revised draft resolution of 23 May 2017". */
  readonly note?: string;
}

export interface CorpusParagraph extends Span {
  readonly kind: 'preambular' | 'operative' | 'annex';
  /** "paragraph 12", "paragraph 12 (b)", "third preambular paragraph". */
  readonly place: string;
  /** The prose, without markup and footnote calls. */
  readonly text: string;
}

export interface CorpusText {
  readonly identity: TextIdentity;
  /** In order; spans are UTF-16 offsets of the text. A chapeau and each of its subparagraphs are paragraphs of their own. */
  readonly paragraphs: readonly CorpusParagraph[];
  /** Absent where nothing says under which organ and number it would be looked up. */
  readonly held?: KnownText;
  readonly mentions: readonly Mentioned[];
}
