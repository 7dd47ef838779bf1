/** The corpus of a server under test: the real index over a folder of its own, without a thread. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';
import type { CorpusHost } from '../../server/src/protocol/corpusHost.ts';
import { askedCorpus } from '../../server/src/storage/askedCorpus.ts';
import { nameOfFolders, placeOfFolder } from '../../server/src/storage/folderPlaces.ts';
import type { Indexed } from '../../server/src/storage/indexing.ts';
import { keptIndex } from '../../server/src/storage/keptIndex.ts';
import { ownReader } from '../../server/src/storage/textReader.ts';
import type { IndexPlace } from '../../server/src/storage/threadMessages.ts';
import type { Events, ThreadedCorpus } from '../../server/src/storage/threadedCorpus.ts';

/** A folder of texts; it vanishes after the test. */
export interface TextFolder {
  /** As a drafter writes it in the settings. */
  readonly path: string;
  readonly address: string;
  readonly write: (name: string, content: string | Uint8Array) => void;
  readonly remove: (name: string) => void;
  readonly addressOf: (name: string) => string;
}

/** With these texts in it, by the names of their files. */
export function folderOfTexts(texts: Readonly<Record<string, string | Uint8Array>>): TextFolder {
  const folder = temporaryFolder();
  const at = (name: string) => path.join(folder, ...name.split('/'));
  const write = (name: string, content: string | Uint8Array) => {
    mkdirSync(path.dirname(at(name)), { recursive: true });
    writeFileSync(at(name), content);
  };
  for (const [name, content] of Object.entries(texts)) write(name, content);
  return {
    path: folder,
    address: pathToFileURL(folder).href,
    write,
    remove: (name) => {
      rmSync(at(name), { recursive: true });
    },
    addressOf: (name) => pathToFileURL(at(name)).href,
  };
}

function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'resolution-')));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

export interface TestCorpusHost extends CorpusHost {
  /** How the next indexing ends; those that have ended and were not asked for come first. */
  readonly nextIndexed: () => Promise<Indexed>;
  /** Why indexes were made anew in use. */
  readonly renewed: readonly string[];
}

/** Give it to `connectedEditor` as `corpus`. */
export function corpusHost(indexFolder = temporaryFolder()): TestCorpusHost {
  const ended: Indexed[] = [];
  const renewed: string[] = [];
  const waiting: ((indexed: Indexed) => void)[] = [];
  const tell = (indexed: Indexed) => {
    const one = waiting.shift();
    if (one === undefined) ended.push(indexed);
    else one(indexed);
  };
  return {
    indexFolder,
    placeOf: placeOfFolder,
    nameOf: nameOfFolders,
    renewed,
    open: (place, events) =>
      openCorpus(place, {
        ...events,
        indexed: both(events.indexed, tell),
        renewed: both(events.renewed, (reason) => renewed.push(reason)),
      }),
    nextIndexed: () => {
      const one = ended.shift();
      return one === undefined
        ? new Promise((resolve) => waiting.push(resolve))
        : Promise.resolve(one);
    },
  };
}

/** First the server, then the test. */
function both<Told>(first: (told: Told) => void, second: (told: Told) => void) {
  return (told: Told) => {
    first(told);
    second(told);
  };
}

function openCorpus(
  place: IndexPlace,
  { progressed, indexed, renewed, broken }: Events,
): ThreadedCorpus {
  const kept = keptIndex(place, () => ownReader, {
    ...{ progressed, indexed },
    renewed: (fault) => {
      renewed(String(fault));
    },
    broken: (fault) => {
      broken(String(fault));
    },
  });
  let closed: Promise<void> | undefined;
  const close = () => (closed ??= kept.close());
  onTestFinished(close);
  return {
    // As from a thread: later.
    ...askedCorpus((name, asked) =>
      new Promise((resolve) => setImmediate(resolve)).then(() => kept.answer(name, asked)),
    ),
    index: kept.index,
    stop: () => void kept.stop(),
    close,
  };
}
