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

/** Commands of the client that lenses of the server run; only offered where the client says it has them. */
export const clientCommands = { showReferences: 'resolution.showReferences' } as const;

/** Pages on resolutions the corpus knows have addresses with this scheme. */
export const knownTextScheme = 'resolution-known';

/** Requests of our own. */
export const requests = {
  /** From the client: how a draft is judged. Gives `Judgement` or null. */
  judgement: 'resolution/judgement',
  /** From the client: the page behind an address of the scheme `knownTextScheme`, as Markdown, or null. */
  knownText: 'resolution/knownText',
  /** From the client: the folders of the corpus are looked at again. Gives `CorpusReading`. */
  indexCorpus: 'resolution/indexCorpus',
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
