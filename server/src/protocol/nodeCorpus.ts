/** The corpus of a server that runs as a Node process. */
import path from 'node:path';
import { cacheFolder, nameOfFolders, placeOfFolder } from '../storage/folderPlaces.ts';
import { threadedCorpus } from '../storage/threadedCorpus.ts';
import type { CorpusHost } from './corpusHost.ts';

/** Beside this bundle: dist/server/corpusThread.cjs. */
const thread = path.join(__dirname, 'corpusThread.cjs');

export const nodeCorpus: CorpusHost = {
  indexFolder: cacheFolder(),
  placeOf: placeOfFolder,
  nameOf: nameOfFolders,
  open: (place, events) => threadedCorpus(thread, place, events),
};
