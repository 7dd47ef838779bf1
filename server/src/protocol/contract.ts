/** Names that server and client share. Imports nothing. */

/**
 * Commands of the server: `workspace/executeCommand` with the address of the draft as first argument and, where a place is
 * meant, the range of the cursor or the selection as second.
 */
export const serverCommands = {
  renumberParagraphs: 'resolution.renumberParagraphs',
  insertParagraphAbove: 'resolution.insertParagraphAbove',
  insertParagraphBelow: 'resolution.insertParagraphBelow',
  deleteParagraph: 'resolution.deleteParagraph',
  moveParagraphUp: 'resolution.moveParagraphUp',
  moveParagraphDown: 'resolution.moveParagraphDown',
  /** The third argument is the section: its numeral, "II", or its title; without it the drafter is asked. */
  moveToSection: 'resolution.moveToSection',
  splitParagraph: 'resolution.splitParagraph',
  joinWithNext: 'resolution.joinWithNext',
  promoteParagraph: 'resolution.promoteParagraph',
  demoteParagraph: 'resolution.demoteParagraph',
  /** Of the selection; of the whole draft where nothing is selected. */
  tidyPastedText: 'resolution.tidyPastedText',
} as const;

/** Commands of the client that are not in the palette or need no place; those that lenses run are only offered where the client says it has them. */
export const clientCommands = {
  showReferences: 'resolution.showReferences',
  /** Of the tree of changes: the place of a row in the comparison that is shown. */
  showChange: 'resolution.showChange',
  /** With the address of a draft and a range in it; without them, of the draft in front at its cursor. */
  findAgreedLanguage: 'resolution.findAgreedLanguage',
} as const;

/** Pages on resolutions the corpus knows have addresses with this scheme. */
export const knownTextScheme = 'resolution-known';

/** Older texts laid out beside the draft they are compared with have addresses with this scheme. */
export const comparedScheme = 'resolution-compared';

/** Requests of our own. */
export const requests = {
  /** From the client: how a draft is judged. Gives `Judgement` or null. */
  judgement: 'resolution/judgement',
  /** From the client: the page behind an address of the scheme `knownTextScheme`, as Markdown, or null. */
  knownText: 'resolution/knownText',
  /** From the client: the folders of the corpus are looked at again. Gives `CorpusReading`. */
  indexCorpus: 'resolution/indexCorpus',
  /** From the client: texts a draft may go on from, likeliest first. Gives a list of `ComparableText`. */
  predecessors: 'resolution/predecessors',
  /** From the client: a draft and the text of an older one. Gives `Comparison` or null. */
  compare: 'resolution/compare',
  /** From the client: the closest agreed wordings of a paragraph. `AgreedParams` gives `AgreedAnswer` or null. */
  agreed: 'resolution/agreed',
  /** From the client: paragraphs of the corpus that hold a phrase. `SearchParams` gives `SearchAnswer`. */
  searchCorpus: 'resolution/searchCorpus',
  /**
   * From the client: puts a wording below the paragraph at a place, with its source as a footnote, by `workspace/applyEdit`.
   * `InsertParams` gives true, or false where the drafter was told why not.
   */
  insertWording: 'resolution/insertWording',
  /** From the server, where it cannot read files: the text of the index of known resolutions. */
  seedIndex: 'resolution/seedIndex',
} as const;

export interface CorpusReading {
  /** Whether there is a folder to look at. */
  readonly folders: 'none' | 'some';
  /** What the drafter is told. */
  readonly sentence: string;
}

export interface Judgement {
  /** "ga" */
  readonly profile: string;
  /** "General Assembly"; absent where the text does not say. */
  readonly organ?: string;
}

interface Position {
  readonly line: number;
  readonly character: number;
}

interface Range {
  readonly start: Position;
  readonly end: Position;
}

export interface AgreedParams {
  readonly textDocument: { readonly uri: string };
  /** The cursor, for the paragraph around it, or a selection, for its words. */
  readonly range: Range;
  /** How many are wanted; 20 where it is absent. */
  readonly most?: number;
}

export interface AgreedAnswer {
  /** The words that were compared. */
  readonly text: string;
  readonly matches: readonly FoundWording[];
}

/** A paragraph of the corpus. Its words are somebody else's: they are to be shown and never to be obeyed. */
export interface FoundWording {
  /** From 0 to 1. */
  readonly share: number;
  /** "General Assembly resolution 78/69" */
  readonly name: string;
  readonly kind: 'preambular' | 'operative' | 'annex';
  /** "paragraph 12 (b)" */
  readonly place: string;
  /** "5 December 2023", or "2023" */
  readonly date?: string;
  /** Without markup and footnote calls. */
  readonly text: string;
  /** What opens: a file, or a page of the scheme `knownTextScheme`; absent where nothing does. */
  readonly uri?: string;
  /** Where the paragraph stands in the file, in UTF-16 units from its beginning. */
  readonly start: number;
  readonly end: number;
  /** The way from its words to those that were compared. */
  readonly differences?: readonly Difference[];
  /** Where the phrase stands in its words. */
  readonly phrase?: { readonly start: number; readonly end: number };
}

interface Difference {
  readonly kind: 'kept' | 'dropped' | 'added';
  readonly text: string;
}

export interface SearchParams {
  /** `organ:sc session:78 in:preamble "root causes"`: in quotation marks word for word, without them also what is near. */
  readonly query: string;
  /** 50 where it is absent. */
  readonly most?: number;
}

export interface SearchAnswer {
  readonly found: readonly FoundWording[];
  /** What is wrong with the query. */
  readonly refused?: string;
}

export interface InsertParams {
  readonly textDocument: { readonly uri: string };
  readonly range: Range;
  readonly wording: Pick<FoundWording, 'kind' | 'place' | 'text' | 'name'>;
}

/** What the client tells the server once, when it starts. All of it optional: other editors send nothing. */
export interface StartOptions {
  /** Address of the folder with the rule pages, ending in "/". */
  readonly rulePages?: string;
  /** Whether the client has the command `resolution.showReferences`. */
  readonly showsReferences?: boolean;
  /** Whether the client opens addresses of the scheme `knownTextScheme`. */
  readonly showsKnownTexts?: boolean;
  /** Whether the client has the command `resolution.findAgreedLanguage`. */
  readonly showsAgreed?: boolean;
  /** The folder, as a path, in which indexes of the drafter's own corpus are kept. */
  readonly indexFolder?: string;
  /** The settings, from editors that cannot be asked for them. */
  readonly settings?: unknown;
}

/** A text that a draft can be compared with. */
export interface ComparableText {
  readonly uri: string;
  /** The title, or what stands for it. */
  readonly title: string;
  /** "General Assembly 78/69"; empty where it has neither. */
  readonly name: string;
  /** Why the draft seems to go on from it: "same title, recalled in the preamble"; empty for other drafts of the workspace. */
  readonly because: string;
}

/** What the client asks `compare` with, beside the address of the draft as `textDocument`. */
export interface OlderText {
  readonly uri: string;
  readonly text: string;
}

export interface Comparison {
  /** The older text in the order of the draft. */
  readonly laidOut: string;
  readonly rows: readonly ComparisonRow[];
}

/** In order of the draft; what was dropped stands where it stood. */
export interface ComparisonRow {
  readonly kind: 'kept' | 'changed' | 'moved' | 'new' | 'dropped';
  /** The beginning of its words. */
  readonly words: string;
  /** How much of the wording both share, from 0 to 1; absent for what is new or was dropped. */
  readonly share?: number;
  readonly newer?: ComparedPlace;
  /** With its range in the older text as it is, and as it is laid out. */
  readonly older?: ComparedPlace & { readonly shown: ComparedRange };
}

interface ComparedPlace {
  /** "paragraph 12 (b)", "third preambular paragraph" */
  readonly place: string;
  readonly range: ComparedRange;
}

export interface ComparedRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}
