/** The corpus of a program that runs as a Node process. */
import { cacheFolder, nameOfFolders, placeOfFolder } from '../storage/folderPlaces.ts';
import { threadedCorpus } from '../storage/threadedCorpus.ts';
import type { CorpusHost } from './corpusHost.ts';

/** `thread` is the file of its bundle, dist/server/corpusThread.cjs. */
export function nodeCorpus(thread: string): CorpusHost {
  return {
    indexFolder: cacheFolder(),
    placeOf: placeOfFolder,
    nameOf: nameOfFolders,
    open: (place, events) => threadedCorpus(thread, place, events),
  };
}
