/** The corpus of the drafter's own: which folders it has at the moment, and who answers from them. */
import type { Connection } from 'vscode-languageserver';
import type { Corpus } from '../corpus/corpus.ts';
import type { Place } from '../storage/filesBelow.ts';
import type { Events, ThreadedCorpus } from '../storage/threadedCorpus.ts';
import type { CorpusSettings } from '../workspace/corpusSettings.ts';
import type { CorpusHost } from './corpusHost.ts';
import { corpusProgress } from './corpusProgress.ts';
import type { CorpusReading } from './contract.ts';
import {
  indexIsBroken,
  noDisk,
  noFolders,
  readingSentence,
  sentencesOn,
} from './corpusSentences.ts';
import { readingEnds, type ReadingEnds } from './readingEnds.ts';

export interface CorpusInUse {
  /** Absent where no folder is one of a corpus. */
  readonly now: () => Corpus | undefined;
  /** Looks at settings, folders and files again; tells how it ended once all texts have been read. */
  readonly follow: () => Promise<void>;
  /** The same, once it has been followed for the first time. */
  readonly again: () => Promise<void>;
  /** Follows it where nobody has yet: who asks it need not have a draft before them. */
  readonly opened: () => Promise<void>;
  /** Follows it, and waits until all texts have been read or that was called off; says how it ended. */
  readonly reading: () => Promise<CorpusReading>;
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
  /** From now on these folders are the ones. */
  readonly opened: (folders: readonly Place[]) => void;
}

interface Open {
  readonly name: string;
  readonly corpus: ThreadedCorpus;
  readonly folders: readonly Place[];
}

export function corpusInUse(surroundings: Surroundings): CorpusInUse {
  const { host, changed } = surroundings;
  let open: Open | undefined;
  const ends = readingEnds();
  const drop = () => void (open = undefined);
  const events = eventsFor(surroundings, { stop: () => open?.corpus.stop(), drop, ends });

  const { follow, ...later } = following(look);

  async function look(): Promise<void> {
    if (host === undefined) return;
    const scoped = await surroundings.settings();
    const folders = placesIn(host, scoped, surroundings.warn);
    const name = host.nameOf(folders);
    if (open !== undefined && open.name !== name) await close().then(changed);
    if (folders.length === 0) return;
    if (open === undefined) {
      const folder = surroundings.indexFolder() ?? host.indexFolder;
      open = { name, folders, corpus: host.open({ folder, name }, events) };
      surroundings.opened(folders);
    }
    open.corpus.index({ folders, exclude: excludedIn(scoped) });
  }

  async function close(): Promise<void> {
    const closing = open?.corpus;
    open = undefined;
    ends.broken();
    await closing?.close();
  }

  return {
    now: () => open?.corpus,
    follow,
    reading: () => readingBy(surroundings, follow, { isOpen: () => open !== undefined, ends }),
    ...later,
    folders: () => open?.folders ?? [],
    close,
  };
}

/** The same for those who want it now, only where it has been done, or done once at all. */
function following(look: () => Promise<void>) {
  let first: Promise<void> | undefined;
  const follow = () => {
    const followed = look();
    first ??= followed;
    return followed;
  };
  return {
    follow,
    again: () => (first === undefined ? Promise.resolve() : follow()),
    opened: () => first ?? follow(),
  };
}

interface Means {
  /** Ends the reading of texts. */
  readonly stop: () => void;
  /** Asks no more. */
  readonly drop: () => void;
  readonly ends: ReadingEnds;
}

interface Progressing {
  readonly isOpen: () => boolean;
  readonly ends: ReadingEnds;
}

async function readingBy(
  { host }: Surroundings,
  follow: () => Promise<void>,
  { isOpen, ends }: Progressing,
): Promise<CorpusReading> {
  if (host === undefined) return { folders: 'some', sentence: noDisk };
  await follow();
  if (!isOpen()) return { folders: 'none', sentence: noFolders };
  const indexed = await ends.next();
  return {
    folders: 'some',
    sentence: indexed === undefined ? indexIsBroken : readingSentence(indexed),
  };
}

/** What a drafter sees of what happens to the index. */
function eventsFor(
  { connection, warn, changed }: Surroundings,
  { stop, drop, ends }: Means,
): Events {
  const { progressed, ended } = corpusProgress(connection, () => {
    ends.calledOff();
    stop();
  });
  return {
    progressed,
    indexed: (outcome) => {
      ended();
      ends.ended(outcome);
      sentencesOn(outcome).forEach(warn);
      if (outcome.read + outcome.taken > 0) changed();
    },
    renewed: (reason) => {
      connection.console.warn(`The index of your corpus was damaged and is made anew: ${reason}`);
    },
    broken: (reason) => {
      ended();
      connection.console.error(reason);
      drop();
      ends.broken();
      warn(indexIsBroken);
      changed();
    },
  };
}

function excludedIn(scoped: readonly ScopedSettings[]): readonly string[] {
  return [...new Set(scoped.flatMap(({ settings }) => settings.exclude))];
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
