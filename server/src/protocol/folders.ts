/** The folders of the workspace, and which drafts lie in them. */
import { addAll } from '../text/addAll.ts';
import type { DraftFiles } from './host.ts';
import { sameAddress } from './sameAddress.ts';

/** A draft on the disk. */
export interface DraftFile {
  readonly uri: string;
  /** The innermost of the folders it lies in: its settings count. */
  readonly folder: string;
}

export interface Folders {
  readonly change: (change: FoldersChange) => void;
  /** Their addresses. */
  readonly all: () => readonly string[];
  readonly drafts: (isStopped: () => boolean) => Promise<readonly DraftFile[]>;
  /** From now on the editor says when files have come: until then the list stays as it is. */
  readonly areWatched: () => void;
  readonly filesHaveCome: () => void;
  /** The drafter does not want more of them to be read, until the folders change. */
  readonly halt: () => void;
  readonly areHalted: () => boolean;
}

interface FoldersChange {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

export function workspaceFolders(files: DraftFiles | undefined): Folders {
  let folders: readonly string[] = [];
  let watch: 'watched' | 'unwatched' = 'unwatched';
  let halted = false;
  let listed: readonly DraftFile[] | undefined;
  /** Another one whenever a list in the making is out of date. */
  let times = 0;

  function filesHaveCome(): void {
    listed = undefined;
    times += 1;
  }

  async function drafts(isStopped: () => boolean): Promise<readonly DraftFile[]> {
    if (files === undefined) return [];
    if (listed !== undefined) return listed;
    const begun = times;
    const found = await draftsIn(files, folders, isStopped);
    if (watch === 'watched' && begun === times && !isStopped()) listed = found;
    return found;
  }

  return {
    change: ({ added, removed }) => {
      const gone = new Set([...added, ...removed].map(sameAddress));
      folders = [...folders.filter((folder) => !gone.has(sameAddress(folder))), ...added];
      halted = false;
      filesHaveCome();
    },
    all: () => folders,
    drafts,
    areWatched: () => {
      watch = 'watched';
      filesHaveCome();
    },
    filesHaveCome,
    halt: () => void (halted = true),
    areHalted: () => halted,
  };
}

/** Each once, though one folder may lie in another. */
async function draftsIn(
  files: DraftFiles,
  folders: readonly string[],
  isStopped: () => boolean,
): Promise<readonly DraftFile[]> {
  const found: DraftFile[] = [];
  for (const folder of folders) {
    const drafts = await files.below(folder, isStopped);
    addAll(
      found,
      drafts.map((uri) => ({ uri, folder })),
    );
  }
  const innermost = found.toSorted((a, b) => a.folder.length - b.folder.length);
  return [...new Map(innermost.map((draft) => [sameAddress(draft.uri), draft])).values()];
}
