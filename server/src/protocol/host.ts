/** What the server needs from the place it runs in: Node or a browser worker. */
import type { Refusal } from '../text/refusal.ts';
import type { CorpusHost } from './corpusHost.ts';

export interface Host {
  readonly readSeedIndex: () => Promise<string>;
  /** Lets waiting messages in, so that a cancelled question is known to be one. */
  readonly breathe: () => Promise<void>;
  /** Lets some milliseconds go by, in which answers leave and a message that comes in pieces arrives whole. */
  readonly pause: () => Promise<void>;
  /** Real texts that come along, to warm up with; absent where they would have to be fetched. */
  readonly readSeeds?: () => Promise<readonly string[]>;
  /** Absent where there is no disk. */
  readonly files?: DraftFiles;
  /** Absent where there is no disk. */
  readonly corpus?: CorpusHost;
}

/** The drafts on a disk. Files and folders are named by their addresses. */
export interface DraftFiles {
  /** Every draft below a folder; hidden folders, node_modules and whatever links lead to are left out. */
  readonly below: (folder: string, isStopped: () => boolean) => Promise<readonly string[]>;
  /** Different whenever the file has changed; absent where there is no such file. */
  readonly stateOf: (draft: string) => Promise<string | undefined>;
  /** Its bytes; refuses what is too large, may not be opened, or does not lie in the folder in truth. */
  readonly read: (draft: string, folder: string) => Promise<Uint8Array | Refusal>;
}
