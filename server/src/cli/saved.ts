/** Saves a draft that a command has changed. */
import { refuse, type Refusal } from '../text/refusal.ts';
import type { DraftFile } from './drafts.ts';
import type { World } from './world.ts';

/** Writes what has changed; says why where it cannot. Nothing where nothing has. */
export async function saved(
  world: World,
  { name, path, text, mark }: DraftFile,
  changed: string,
): Promise<Refusal | undefined> {
  if (changed === text) return undefined;
  if (path === undefined) return refuse('Standard input cannot be changed; name a file');
  try {
    await world.files.write(path, mark + changed);
    return undefined;
  } catch {
    return unwritable(name);
  }
}

function unwritable(name: string): Refusal {
  return refuse(`${name} cannot be written; it is left as it was`);
}
