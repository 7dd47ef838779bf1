/** The corpus that ships with the command line; a damaged one is said to be so, and nothing else stops. */
import type { Library } from '../corpus/known.ts';
import { libraryInUse } from '../workspace/libraryInUse.ts';
import { complain } from './complain.ts';
import { refuse } from '../text/refusal.ts';
import type { World } from './world.ts';

export function libraryFor(world: World): Promise<Library> {
  return libraryInUse(world.seedIndex, (problem) => {
    complain(world, [refuse(problem)]);
  }).whenRead();
}
