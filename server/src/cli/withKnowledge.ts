/** What is known of the resolutions that drafts cite: the corpus that ships, and the folders that are named. */
import type { Library } from '../corpus/known.ts';
import { analyse } from '../model/analyse.ts';
import { citedNames } from '../model/citedNames.ts';
import { knownSoFar } from '../workspace/knownSoFar.ts';
import { learnRelativesOfCited } from '../workspace/learnRelativesOfCited.ts';
import type { DraftFile } from './drafts.ts';
import { libraryFor } from './libraryFor.ts';
import { pathOfAddress } from './pathOfAddress.ts';
import { withCorpus } from './withCorpus.ts';
import type { ExitCode, World } from './world.ts';

type LibraryOf = (draft: DraftFile, offset?: number) => Promise<Library>;

/**
 * `use` is given what each draft may know: not what it says itself, should it lie in one of the folders. Of the text cited at the
 * offset, if one is given, it is also told what follows.
 */
export async function withKnowledge(
  world: World,
  folders: readonly string[],
  use: (libraryOf: LibraryOf) => Promise<ExitCode>,
): Promise<ExitCode> {
  const seeds = await libraryFor(world);
  if (folders.length === 0) return use(() => Promise.resolve(seeds));
  return withCorpus(world, folders, (corpus) => {
    const knowledge = knownSoFar(
      () => seeds,
      () => corpus,
    );
    const { now, learn, besides } = knowledge;
    return use(async ({ path, text }, offset) => {
      const resolution = analyse(text);
      await learn(citedNames(resolution));
      if (offset !== undefined) await learnRelativesOfCited(knowledge, resolution, now(), offset);
      if (path === undefined) return now();
      return besides(now(), { address: path, is: (file) => pathOfAddress(file) === path });
    });
  });
}
