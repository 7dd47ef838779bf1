/** What the corpus knows of one resolution: from its own text where it is there, and from texts that cite it. */

/** What the corpus says about the resolutions one draft cites; fetched by workspace, handed to rules and features as a value. */
export interface Library {
  /** What is known of a resolution; organ in full, number in normal form. */
  readonly of: (organ: string, number: string) => Known | undefined;
  /** Everything known, for completion: sorted by organ and number. */
  readonly all: () => readonly Known[];
}

export interface Known {
  /** In full: "General Assembly". */
  readonly organ: string;
  readonly number: string;
  readonly kind: 'resolution' | 'decision';
  /** Every date said of it, with who says so; more than one where sources disagree. ISO: "2010-12-21". */
  readonly dates: readonly { readonly date: string; readonly sources: readonly Source[] }[];
  readonly title?: string;
  /** What it is about, in the words of texts that cite it. */
  readonly subjects: readonly Statement[];
  /** What it did, in the words of texts that cite it: "endorsed the Salvador Declaration …". */
  readonly statements: readonly Statement[];
  /** Annexes that are named: "annex", "annex II". */
  readonly annexes: readonly Statement[];
  /** Adopted texts that supersede it as a whole, in their words: "Decides that the present resolution supersedes …". */
  readonly supersededBy: readonly Statement[];
  /** Where it is cited. */
  readonly citedIn: readonly Source[];
  /** Present where the corpus holds its text. */
  readonly text?: KnownText;
}

/** A paragraph of a text of the corpus. */
export interface Source {
  /** Display name of the citing text: "Commission on Crime Prevention and Criminal Justice resolution 22/7". */
  readonly name: string;
  /** Of a seed its name, "ccpcj-22-7.txt"; of a text of the user's corpus its address (URI), which can be opened. */
  readonly file: string;
  /** "paragraph 3", "second preambular paragraph", "footnote 2"; "masthead" where a text gives its own date. */
  readonly place: string;
  /** When the citing text was adopted or drafted, as far as that is known: "2023-12-05", "2023". */
  readonly date?: string;
}

export interface Statement {
  readonly text: string;
  readonly source: Source;
}

export interface KnownText {
  /** Of a seed its name; of a text of the user's corpus its address (URI), which can be opened. */
  readonly file: string;
  /** Whether the corpus holds the adopted text or a draft of it. */
  readonly status: 'adopted' | 'draft';
  /** Which draft it is: "Revised draft resolution of 23 May 2017". */
  readonly note?: string;
  /** Two or three sentences drawn from its operative part. */
  readonly summary: string;
  readonly preambularCount: number;
  readonly operative: readonly { readonly label: string; readonly line: string }[];
}
