/** Where a server that has a disk keeps and finds the texts a drafter works from. */
import type { Refusal } from '../text/refusal.ts';
import type { Place } from '../storage/filesBelow.ts';
import type { Events, ThreadedCorpus } from '../storage/threadedCorpus.ts';
import type { IndexPlace } from '../storage/threadMessages.ts';

export interface CorpusHost {
  /** Where indexes are kept if the editor does not say. */
  readonly indexFolder: string;
  /** A folder as it was written in the settings; `from` is the address of a folder of the workspace. */
  readonly placeOf: (folder: string, from: string | undefined) => Place | Refusal;
  /** The same for the same folders, fit for a file. */
  readonly nameOf: (folders: readonly Place[]) => string;
  readonly open: (place: IndexPlace, events: Events) => ThreadedCorpus;
}
