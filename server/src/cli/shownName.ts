/** What a file is called where it is named to people. */
import path from 'node:path';
import type { World } from './world.ts';

/** Relative to the folder the command runs in where it lies there; with "/" between folders. */
export function shownName({ folder }: Pick<World, 'folder'>, place: string): string {
  const relative = path.relative(folder, place);
  return (relative.startsWith('..') ? place : relative).replaceAll(path.sep, '/');
}
