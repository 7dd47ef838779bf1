/** All drafts that the paths of a command line mean. */
import type { Refusal } from '../text/refusal.ts';
import { draftsAt, type DraftFile } from './drafts.ts';
import type { World } from './world.ts';

interface Drafts {
  readonly drafts: readonly DraftFile[];
  readonly refusals: readonly Refusal[];
}

/** Each draft once, though several paths may mean it. */
export async function draftsOf(world: World, paths: readonly string[]): Promise<Drafts> {
  const drafts = new Map<string, DraftFile>();
  const refusals: Refusal[] = [];
  for (const path of paths) {
    for (const found of await draftsAt(world, path)) {
      if ('refused' in found) refusals.push(found);
      else drafts.set(found.name, found);
    }
  }
  return { drafts: [...drafts.values()], refusals };
}
