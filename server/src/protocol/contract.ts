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
  splitParagraph: 'resolution.splitParagraph',
  joinWithNext: 'resolution.joinWithNext',
  promoteParagraph: 'resolution.promoteParagraph',
  demoteParagraph: 'resolution.demoteParagraph',
  /** Of the selection; of the whole draft where nothing is selected. */
  tidyPastedText: 'resolution.tidyPastedText',
} as const;

/** Commands of the client that are not in the palette; those that lenses run are only offered where the client says it has them. */
export const clientCommands = {
  showReferences: 'resolution.showReferences',
  /** Of the tree of changes: the place of a row in the comparison that is shown. */
  showChange: 'resolution.showChange',
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

/** What the client tells the server once, when it starts. All of it optional: other editors send nothing. */
export interface StartOptions {
  /** Address of the folder with the rule pages, ending in "/". */
  readonly rulePages?: string;
  /** Whether the client has the command `resolution.showReferences`. */
  readonly showsReferences?: boolean;
  /** Whether the client opens addresses of the scheme `knownTextScheme`. */
  readonly showsKnownTexts?: boolean;
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
