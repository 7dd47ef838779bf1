/** The corpus of a server that runs in the same thread: the index of the real one, without the bundle of its thread. */
import type { CorpusHost } from '../../server/src/protocol/corpusHost.ts';
import { readCorpusText } from '../../server/src/corpus/readCorpusText.ts';
import { corpusIndex } from '../../server/src/storage/corpusIndex.ts';
import { bringUpToDate, type Indexing } from '../../server/src/storage/indexing.ts';
import { nameOfFolders, placeOfFolder } from '../../server/src/storage/folderPlaces.ts';
import { openIndex } from '../../server/src/storage/openIndex.ts';
import { segmentsIn } from '../../server/src/storage/segments.ts';
import { textRowsOf } from '../../server/src/storage/textRows.ts';

/** `indexFolder` holds the index; `indexed` is told when all texts have been read. */
export function localCorpus(indexFolder: string, indexed: () => void): CorpusHost {
  return {
    indexFolder,
    placeOf: placeOfFolder,
    nameOf: nameOfFolders,
    open: ({ folder, name }, events) => {
      const index = openIndex(folder, name);
      const segments = segmentsIn(index.database);
      const texts = textRowsOf(index.database, segments);
      const answers = corpusIndex(index.database, segments);
      return {
        known: (names) => Promise.resolve(answers.known(names)),
        beginning: (question) => Promise.resolve(answers.beginning(question)),
        citing: (name) => Promise.resolve(answers.citing(name)),
        citedBy: (address) => Promise.resolve(answers.citedBy(address)),
        family: (question) => Promise.resolve(answers.family(question)),
        agreed: (question) => Promise.resolve(answers.agreed(question)),
        search: (question) => Promise.resolve(answers.search(question)),
        forerunners: (question) => Promise.resolve(answers.forerunners(question)),
        paragraphs: (address) => Promise.resolve(answers.paragraphs(address)),
        index: ({ folders }) => {
          const work = { database: index.database, segments, texts };
          void bringUpToDate(work, indexingOf(folders)).then((outcome) => {
            events.indexed(outcome);
            indexed();
          });
        },
        stop: () => undefined,
        close: () => {
          index.close();
          return Promise.resolve();
        },
      };
    },
  };
}

function indexingOf(folders: Indexing['folders']): Indexing {
  return {
    folders,
    isExcluded: () => false,
    isStopped: () => false,
    report: () => undefined,
    breathe: () => Promise.resolve(),
    read: readCorpusText,
  };
}
