/** The folders of a corpus, as drafters write them in their settings. */
import { createHash } from 'node:crypto';
import { homedir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { refuse, type Refusal } from '../text/refusal.ts';
import type { Place } from './filesBelow.ts';

/** `~/texts`, `~` */
const home = /^~(?=$|[/\\])/;
/** `${workspaceFolder}/texts` */
const workspace = /^\$\{workspaceFolder\}/;

/**
 * `/texts`, `~/texts`, and `texts` or `.` or `${workspaceFolder}/texts` in a folder of the workspace, whose address is given.
 * Refuses a relative one where there is no such folder.
 */
export function placeOfFolder(written: string, from: string | undefined): Place | Refusal {
  const folder = written.trim().replace(home, homedir()).replace(workspace, '.');
  if (path.isAbsolute(folder)) return placeAt(folder);
  const base = from === undefined ? undefined : pathIn(from);
  if (base === undefined) {
    return refuse(
      `The folder ${JSON.stringify(written)} of the setting resolution.corpus.folders can only be found in a workspace; please write where it is from the root of the disk on`,
    );
  }
  return placeAt(path.resolve(base, folder));
}

function placeAt(folder: string): Place {
  const resolved = path.resolve(folder);
  return { path: resolved, address: pathToFileURL(resolved).href.replace(/\/$/, '') };
}

function pathIn(address: string): string | undefined {
  try {
    return fileURLToPath(address);
  } catch {
    return undefined;
  }
}

/** The same for the same folders in any order. */
export function nameOfFolders(folders: readonly Place[]): string {
  const written = folders.map((folder) => folder.path).toSorted();
  return createHash('sha256').update(written.join('\n')).digest('hex').slice(0, 16);
}

/** Where programs keep what they can make again. */
export function cacheFolder(): string {
  const { LOCALAPPDATA, XDG_CACHE_HOME } = process.env;
  const base = {
    win32: stated(LOCALAPPDATA) ?? path.join(homedir(), 'AppData', 'Local'),
    darwin: path.join(homedir(), 'Library', 'Caches'),
  };
  const usual = stated(XDG_CACHE_HOME) ?? path.join(homedir(), '.cache');
  const platform = process.platform;
  const folder = platform === 'win32' || platform === 'darwin' ? base[platform] : usual;
  return path.join(folder, 'resolution-drafting');
}

/** Nothing, and a folder that is not told from the root of the disk on, count as not set (XDG Base Directory Specification). */
function stated(folder: string | undefined): string | undefined {
  return folder !== undefined && path.isAbsolute(folder) ? folder : undefined;
}
