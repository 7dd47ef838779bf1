/** The corpus of the drafter's own: which folders it has at the moment, and who answers from them. */
import type { Connection } from 'vscode-languageserver';
import type { Corpus } from '../corpus/corpus.ts';
import type { Place } from '../storage/filesBelow.ts';
import type { Indexed } from '../storage/indexing.ts';
import type { ThreadedCorpus } from '../storage/threadedCorpus.ts';
import type { CorpusSettings } from '../workspace/corpusSettings.ts';
import type { CorpusHost } from './corpusHost.ts';
import { corpusProgress } from './corpusProgress.ts';
import { indexIsBroken, sentencesOn } from './corpusSentences.ts';

export interface CorpusInUse {
  /** Absent where no folder is one of a corpus. */
  readonly now: () => Corpus | undefined;
  /** Looks at settings, folders and files again; tells how it ended once all texts have been read. */
  readonly follow: () => Promise<void>;
  /** The folders that are searched. */
  readonly folders: () => readonly Place[];
  readonly close: () => Promise<void>;
}

/** Settings, and the folder of the workspace they were found in. */
export interface ScopedSettings {
  readonly folder?: string;
  readonly settings: CorpusSettings;
}

interface Surroundings {
  readonly connection: Connection;
  /** Absent where there is no disk. */
  readonly host: CorpusHost | undefined;
  /** The folder for indexes that the editor named. */
  readonly indexFolder: () => string | undefined;
  readonly settings: () => Promise<readonly ScopedSettings[]>;
  readonly warn: (sentence: string) => void;
  /** Other answers are to be expected from now on. */
  readonly changed: () => void;
}

interface Open {
  readonly name: string;
  readonly corpus: ThreadedCorpus;
  readonly folders: readonly Place[];
}

export function corpusInUse(surroundings: Surroundings): CorpusInUse {
  const { connection, host, warn, changed } = surroundings;
  let open: Open | undefined;
  const progress = corpusProgress(connection, () => open?.corpus.stop());

  async function follow(): Promise<void> {
    if (host === undefined) return;
    const scoped = await surroundings.settings();
    const folders = placesIn(host, scoped, warn);
    const name = host.nameOf(folders);
    if (open?.name !== name) await close().then(changed);
    if (folders.length === 0) return;
    const folder = surroundings.indexFolder() ?? host.indexFolder;
    const events = { progressed: progress.progressed, indexed, broken };
    open ??= { name, folders, corpus: host.open({ folder, name }, events) };
    const exclude = [...new Set(scoped.flatMap(({ settings }) => settings.exclude))];
    open.corpus.index({ folders, exclude });
  }

  function indexed(outcome: Indexed): void {
    progress.ended();
    sentencesOn(outcome).forEach(warn);
    if (outcome.read + outcome.taken > 0) changed();
  }

  function broken(reason: string): void {
    progress.ended();
    connection.console.error(reason);
    if (open === undefined) return;
    open = undefined;
    warn(indexIsBroken);
    changed();
  }

  async function close(): Promise<void> {
    const closing = open;
    open = undefined;
    progress.ended();
    await closing?.corpus.close();
  }

  return { now: () => open?.corpus, follow, folders: () => open?.folders ?? [], close };
}

/** Each folder once; a sentence for each that cannot be one. */
function placesIn(
  host: CorpusHost,
  scoped: readonly ScopedSettings[],
  warn: (sentence: string) => void,
): readonly Place[] {
  const places = new Map<string, Place>();
  for (const { folder: from, settings } of scoped) {
    for (const written of settings.folders) {
      const place = host.placeOf(written, from);
      if ('refused' in place) warn(place.refused);
      else places.set(place.path, place);
    }
  }
  return [...places.values()];
}
