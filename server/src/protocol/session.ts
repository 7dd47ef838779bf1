/** One editor connected to one server: what all answers are made from. */
import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { RuleFinding } from '../rules/rule.ts';
import type { AgreedTitles } from '../workspace/agreedTitles.ts';
import type { Askable } from '../workspace/askable.ts';
import type { Analyses } from '../workspace/analyses.ts';
import type { Resolution } from '../model/resolution.ts';
import type { KnownSoFar } from '../workspace/knownSoFar.ts';
import type { LibraryInUse } from '../workspace/libraryInUse.ts';
import type { Abilities } from './abilities.ts';
import type { CorpusInUse } from './corpusInUse.ts';
import type { Configuration } from './configuration.ts';
import type { DiskDrafts } from './diskDrafts.ts';
import type { KnownDraft } from './drafts.ts';
import type { DraftText, DraftTexts } from './draftTexts.ts';
import type { Folders } from './folders.ts';
import type { Host } from './host.ts';
import type { TokenResults } from './tokenResults.ts';
import type { Encoding } from './units.ts';

export interface Session {
  readonly connection: Connection;
  readonly host: Host;
  readonly documents: TextDocuments<DraftText>;
  /** Makes texts whose columns are those of the editor. */
  readonly texts: DraftTexts;
  readonly analyses: Analyses;
  readonly library: LibraryInUse;
  /** The drafter's own corpus. */
  readonly corpus: CorpusInUse;
  /** It and the texts that come along, asked as one for their wording. */
  readonly askable: () => Promise<Askable>;
  /** What lines over paragraphs say of where they were agreed. */
  readonly agreedTitles: AgreedTitles;
  /** What has been learnt from it so far. */
  readonly knownSoFar: KnownSoFar;
  readonly configuration: Configuration;
  /** All drafts the server knows: those that are open, and those in the folders of the workspace. */
  readonly drafts: () => Promise<readonly KnownDraft[]>;
  readonly folders: Folders;
  readonly disk: DiskDrafts;
  readonly tokens: TokenResults;
  readonly editor: () => Editor;
  /** Tells the drafter something once, however often it comes up. */
  readonly remark: (sentence: string) => void;
  /** What the editor is told these findings are called. */
  readonly resultIdOf: (findings: readonly RuleFinding[]) => string;
  /**
   * What the corpus knows of the resolutions a draft cites is wanted. The seeds are read once; the drafts are judged again when
   * more is known.
   */
  readonly wantCorpus: (resolution: Resolution) => void;
}

/** What the editor said of itself when it connected. */
export interface Editor {
  readonly abilities: Abilities;
  /** What its columns count. */
  readonly encoding: Encoding;
  /** Whether drafts that are not open are read too: it has folders, and the server can read them. */
  readonly hasReadableFolders: boolean;
  /** Whether it can show the places a lens counted. */
  readonly showsReferences: boolean;
  /** Whether it opens pages on resolutions the corpus knows. */
  readonly showsKnownTexts: boolean;
  /** Whether it shows where a paragraph was agreed. */
  readonly showsAgreed: boolean;
  /** Where the rule pages are, ending in "/". */
  readonly rulePages?: string;
  /** Where it wants indexes to be kept. */
  readonly indexFolder?: string;
}
