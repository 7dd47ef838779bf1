/** The drafts on the disk of this machine. */
import { constants } from 'node:fs';
import { open, realpath } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow, stateOfFile } from '../storage/filesBelow.ts';
import { refuse, type Refusal } from '../text/refusal.ts';
import { isDraftName } from '../workspace/draftName.ts';
import type { DraftFiles } from './host.ts';

export const nodeFiles: DraftFiles = {
  below: async (folder, isStopped) => {
    const place = pathOf(folder);
    if (place === undefined) return [];
    const start = { address: folder.replace(/\/$/, ''), path: place };
    const found = await filesBelow(start, { isWanted: isDraftName, isStopped });
    return found.map(({ address }) => address);
  },
  stateOf,
  read,
};

/** Nothing for an address that is none of a file. */
function pathOf(address: string): string | undefined {
  try {
    return fileURLToPath(address);
  } catch {
    return undefined;
  }
}

async function stateOf(draft: string): Promise<string | undefined> {
  const place = pathOf(draft);
  return place === undefined ? undefined : stateOfFile(place);
}

/** A draft of 5,000 paragraphs has less than half of it; to read more would hold up the draft being written. */
const mostBytes = 2_000_000;

async function read(draft: string, folder: string): Promise<Uint8Array | Refusal> {
  const [place, root] = await Promise.all([draft, folder].map(truePath));
  if (place === undefined || root === undefined) return refuse('is not there any more');
  const way = path.relative(root, place);
  if (way.split(path.sep)[0] === '..' || path.isAbsolute(way))
    return refuse('lies outside the folder');
  return bytesOf(place).catch(readingFault);
}

/** Where a file is in truth, all links followed. */
async function truePath(address: string): Promise<string | undefined> {
  const place = pathOf(address);
  return place === undefined ? undefined : realpath(place).catch(() => undefined);
}

/** From a file that was opened once, so that nobody can put another in its place meanwhile. */
async function bytesOf(place: string): Promise<Uint8Array | Refusal> {
  const file = await open(place, constants.O_RDONLY | constants.O_NOFOLLOW);
  try {
    const { size } = await file.stat();
    return size > mostBytes ? refuse('is larger than 2 megabytes') : await file.readFile();
  } finally {
    await file.close();
  }
}

function readingFault(fault: unknown): Refusal {
  const code = fault instanceof Error && 'code' in fault ? fault.code : undefined;
  return refuse(
    code === 'EACCES' ? 'may not be opened by you' : 'cannot be read: the disk reports a fault',
  );
}
