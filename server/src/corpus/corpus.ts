/**
 * A corpus that answers. Whoever asks does not know what stands behind it: an index on this computer, the texts the extension
 * brings along, or one day a server for a whole office.
 */
import type { Span } from '../text/span.ts';
import type { CorpusParagraph } from './corpusText.ts';
import type { TextIdentity } from './textIdentity.ts';
import type { Known } from './known.ts';

export interface Corpus {
  /** What is known of resolutions; of some nothing may be. */
  readonly known: (names: readonly TextName[]) => Promise<readonly Known[]>;
  /** What is known of resolutions of an organ, or of all, whose numbers begin so, for completion; most cited first. */
  readonly beginning: (question: Beginning) => Promise<readonly Known[]>;
  /** The texts of the corpus that cite a resolution and have a number. */
  readonly citing: (name: TextName) => Promise<readonly Known[]>;
  /** Those that cite it and have no number they could be known by, such as drafts. */
  readonly citingUnnumbered: (name: TextName) => Promise<readonly HeldIdentity[]>;
  /** The resolutions a text of the corpus cites. */
  readonly citedBy: (address: string) => Promise<readonly Known[]>;
  /** Texts of one organ under one title that have a number, so many of the newest as there can be sessions. */
  readonly family: (question: Family) => Promise<readonly HeldIdentity[]>;
  /** For each paragraph those with the closest wording, best first. */
  readonly agreed: (question: AgreedQuestion) => Promise<readonly (readonly AgreedMatch[])[]>;
  /** Paragraphs that hold a phrase. */
  readonly search: (question: PhraseQuestion) => Promise<readonly Passage[]>;
  /** Texts that a draft may follow on: those whose titles share words with its own, those of its item of the agenda, and those it cites. */
  readonly forerunners: (question: Forerunners) => Promise<readonly HeldIdentity[]>;
  /** A text as it was read; absent where it has gone. */
  readonly paragraphs: (address: string) => Promise<readonly CorpusParagraph[] | undefined>;
}

/** Organ in full, number in normal form. */
export interface TextName {
  readonly organ: string;
  readonly number: string;
}

export interface Beginning {
  readonly organ?: string;
  readonly number: string;
  readonly most: number;
}

export interface Family {
  readonly organ: string;
  readonly title: string;
}

/** Which paragraphs may be found; absent, all. */
export interface Sieve {
  /** In full. */
  readonly organ?: string;
  /** "78" */
  readonly session?: string;
  readonly kind?: CorpusParagraph['kind'];
  /** Only texts that were adopted. */
  readonly status?: TextIdentity['status'];
  /** Addresses of texts that are not meant, such as the draft itself. */
  readonly except?: readonly string[];
}

export interface AgreedQuestion extends Sieve {
  /** Their prose. */
  readonly paragraphs: readonly string[];
  /** So many for each. */
  readonly most: number;
}

export interface PhraseQuestion extends Sieve {
  readonly phrase: string;
  /** `exact`: the words in a row; `near`: some may be missing, added or changed. */
  readonly nearness: 'exact' | 'near';
  readonly most: number;
}

export interface Forerunners {
  readonly title: string;
  /** What its item of the agenda is called, and the organ whose agenda it is. */
  readonly item?: { readonly organ: string; readonly name: string };
  readonly cited: readonly TextName[];
}

export interface HeldIdentity {
  readonly address: string;
  readonly name: string;
  readonly identity: TextIdentity;
}

export interface FoundParagraph extends HeldIdentity {
  readonly paragraph: CorpusParagraph;
}

export interface AgreedMatch extends FoundParagraph {
  /** How much of the wording is shared, from 0 to 1. */
  readonly share: number;
}

export interface Passage extends AgreedMatch {
  /** Where the phrase stands in the prose of the paragraph. */
  readonly span: Span;
}
