/** Resolutions and decisions a draft cites: organ, number in normal form, date, and what it says of them. */
import type { Organ } from '../lexicon/organs.ts';
import type { Body, Paragraph } from '../syntax/nodes.ts';
import type { Span } from '../text/span.ts';
import type { CitedGroup, CitedNumber } from './citedGroup.ts';

export interface Citation {
  /** The number as written, with part letters: "65/230", "1325 (2000)", "217 A (III)"; a symbol in full: "A/RES/65/230". */
  readonly span: Span;
  /** From the organ, "its" or "resolution" (later ones of a list: from the number) to the end of its own date. */
  readonly whole: Span;
  /** `whole` in plain words: "General Assembly resolution 65/230 of 21 December 2010". */
  readonly text: string;
  readonly kind: 'resolution' | 'decision';
  /** The adopting organ; absent where neither words nor number tell. */
  readonly organ?: Organ;
  /** How the organ is known: named, "its", carried over in a list, or guessed from the shape of the number, as is "its" where the draft names no known organ. */
  readonly by: 'name' | 'its' | 'list' | 'shape';
  /** Normal form: "65/230", "1325 (2000)", "217 A (III)", "S-30/1", "2012/19", "31/6 A and B". */
  readonly number: string;
  /** In "69/193 and 69/196 of 18 December 2014" both have the date; for 69/193 it lies outside `whole`. */
  readonly date?: CitedDate;
  /** What follows: "in which the Assembly endorsed …", "on the promotion of …", `entitled “…”`. In plain words, without the closing mark. Looked for when first asked for. */
  readonly said: Said | undefined;
  /** "annex", "annex II", where the citation names one of its annexes. */
  readonly annex?: string;
  /** The list it is a member of, often of one: the keyword and all numbers behind it, as positions in the prose. */
  readonly group: CitedGroup;
  /** Its member of the list. */
  readonly cited: CitedNumber;
  /** The prose it stands in. */
  readonly body: Body;
  /** The paragraph it stands in; absent in notes, headings and annexes. */
  readonly from?: Paragraph;
}

export interface CitedDate {
  readonly span: Span;
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

/** A clause about what the cited resolution says or is about. */
export interface Said {
  readonly kind: 'did' | 'subject' | 'title';
  readonly text: string;
  readonly span: Span;
}
