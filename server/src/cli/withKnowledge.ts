/** What is known of the resolutions that drafts cite: the corpus that ships, and the folders that are named. */
import type { Library } from '../corpus/known.ts';
import { analyse } from '../model/analyse.ts';
import { citedNames } from '../model/citedNames.ts';
import { knownSoFar } from '../workspace/knownSoFar.ts';
import type { DraftFile } from './drafts.ts';
import { libraryFor } from './libraryFor.ts';
import { pathOfAddress } from './pathOfAddress.ts';
import { withCorpus } from './withCorpus.ts';
import type { ExitCode, World } from './world.ts';

type LibraryOf = (draft: DraftFile) => Promise<Library>;

/** `use` is given what each draft may know: not what it says itself, should it lie in one of the folders. */
export async function withKnowledge(
  world: World,
  folders: readonly string[],
  use: (libraryOf: LibraryOf) => Promise<ExitCode>,
): Promise<ExitCode> {
  const seeds = await libraryFor(world);
  if (folders.length === 0) return use(() => Promise.resolve(seeds));
  return withCorpus(world, folders, (corpus) => {
    const { now, learn, besides } = knownSoFar(
      () => seeds,
      () => corpus,
    );
    return use(async ({ path, text }) => {
      await learn(citedNames(analyse(text)));
      if (path === undefined) return now();
      return besides(now(), { address: path, is: (file) => pathOfAddress(file) === path });
    });
  });
}
