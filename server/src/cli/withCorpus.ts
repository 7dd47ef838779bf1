/** Folders of texts on the command line: read first, then asked. */
import path from 'node:path';
import type { Corpus } from '../corpus/corpus.ts';
import { noResolution } from '../corpus/noResolution.ts';
import { sentencesOn } from '../protocol/corpusSentences.ts';
import type { Place } from '../storage/filesBelow.ts';
import type { Indexed } from '../storage/indexing.ts';
import { refuse, type Refusal } from '../text/refusal.ts';
import { complain } from './complain.ts';
import type { ExitCode, Progress, World } from './world.ts';

/** Complains where a folder is not there or nothing can be kept of it. The index is kept for the next time. */
export async function withCorpus(
  world: World,
  folders: readonly string[],
  use: (corpus: Corpus) => Promise<ExitCode>,
): Promise<ExitCode> {
  const places = await placesOf(world, folders);
  if ('refused' in places) return complain(world, [places]);
  const progress = world.progress('Reading the texts of the corpus');
  const { corpus, close } = await readCorpus(world, places, progress);
  try {
    if ('refused' in corpus) return complain(world, [corpus]);
    return await use(corpus);
  } finally {
    await close();
    progress.end();
  }
}

async function placesOf(
  { folder, corpus, files }: World,
  given: readonly string[],
): Promise<readonly Place[] | Refusal> {
  const places: Place[] = [];
  for (const one of given) {
    const full = path.resolve(folder, one);
    if ((await files.kindOf(full)) !== 'folder') return refuse(`There is no folder ${one}`);
    const place = corpus.placeOf(full, undefined);
    if ('refused' in place) return place;
    places.push(place);
  }
  return places;
}

interface ReadCorpus {
  readonly corpus: Corpus | Refusal;
  readonly close: () => Promise<void>;
}

/** Once all texts have been read. */
function readCorpus(
  world: World,
  folders: readonly Place[],
  { report }: Progress,
): Promise<ReadCorpus> {
  const { indexFolder, nameOf, open } = world.corpus;
  return new Promise((resolve) => {
    const corpus = open(
      { folder: indexFolder, name: nameOf(folders) },
      {
        progressed: report,
        indexed: (indexed) => {
          sayWhatIsLeftOut(world, indexed);
          resolve({ corpus, close: corpus.close });
        },
        renewed: () => {
          complain(world, [refuse('The index of these folders was damaged and is made anew')]);
        },
        broken: (reason) => {
          const refusal = refuse(`The corpus cannot be searched: ${reason}`);
          resolve({ corpus: refusal, close: () => Promise.resolve() });
        },
      },
    );
    corpus.index({ folders, exclude: [] });
  });
}

/** Every folder has its notes. */
const unsaid = [noResolution];

function sayWhatIsLeftOut(world: World, indexed: Indexed): void {
  for (const sentence of sentencesOn(indexed, unsaid)) {
    complain(world, [refuse(sentence)]);
  }
}
