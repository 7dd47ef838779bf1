/** The drafts that paths on the command line mean, read into text. */
import path from 'node:path';
import { refuse, type Refusal } from '../text/refusal.ts';
import { decoded } from '../storage/decoded.ts';
import { isDraftName } from '../workspace/draftName.ts';
import { fitsPattern, fixedPart, isPattern } from '../text/glob.ts';
import { shownName } from './shownName.ts';
import type { World } from './world.ts';

export interface DraftFile {
  /** Relative to the folder the command runs in where it lies there; "-" for standard input. */
  readonly name: string;
  /** Absolute; absent for standard input. */
  readonly path?: string;
  readonly text: string;
  /** What stands before the text in the file and must be kept: a byte order mark or nothing. */
  readonly mark: string;
}

/** Every draft a path stands for: the one file, those of a folder, those that fit a pattern. Each may be unreadable. */
export async function draftsAt(
  world: World,
  given: string,
): Promise<readonly (DraftFile | Refusal)[]> {
  if (given === '-') return [await standardInput(world)];
  const place = path.resolve(world.folder, given);
  const kind = await world.files.kindOf(place);
  if (kind === 'file') return [await readDraft(world, place)];
  if (kind === 'folder') return inFolder(world, place, given);
  return isPattern(given) ? fitting(world, given) : [refuse(`There is no file or folder ${given}`)];
}

/** The one draft a path stands for. */
export async function draftAt(world: World, given: string): Promise<DraftFile | Refusal> {
  if (given === '-') return standardInput(world);
  const place = path.resolve(world.folder, given);
  const kind = await world.files.kindOf(place);
  if (kind === 'folder') return refuse(`${given} is a folder; this command wants one draft`);
  return kind === 'file' ? readDraft(world, place) : refuse(`There is no file ${given}`);
}

async function standardInput(world: World): Promise<DraftFile | Refusal> {
  return named('-', decoded(await world.standardInput()));
}

async function readDraft(world: World, place: string): Promise<DraftFile | Refusal> {
  const name = shownName(world, place);
  const bytes = await world.files.read(place).catch(readingFault);
  if ('refused' in bytes) return refuse(`${name} cannot be read: ${bytes.refused}`);
  const draft = named(name, decoded(bytes));
  return 'refused' in draft ? draft : { ...draft, path: place };
}

function named(name: string, text: ReturnType<typeof decoded>): DraftFile | Refusal {
  if ('refused' in text) return refuse(`${name === '-' ? 'Standard input' : name} ${text.refused}`);
  return { name, ...text };
}

function readingFault(fault: unknown): Refusal {
  const code = fault instanceof Error && 'code' in fault ? fault.code : undefined;
  return refuse(code === 'EACCES' ? 'it may not be opened by you' : 'the disk reports a fault');
}

async function inFolder(
  world: World,
  folder: string,
  given: string,
): Promise<readonly (DraftFile | Refusal)[]> {
  const found = (await world.files.below(folder)).filter(isDraftName);
  if (found.length === 0) {
    return [refuse(`There are no drafts (*.resolution, *.resolution.md) in the folder ${given}`)];
  }
  return readAll(world, found);
}

async function fitting(world: World, given: string): Promise<readonly (DraftFile | Refusal)[]> {
  const pattern = path.resolve(world.folder, given).replaceAll(path.sep, '/');
  const start = path.resolve(fixedPart(pattern));
  const all = (await world.files.kindOf(start)) === 'folder' ? await world.files.below(start) : [];
  const found = all.filter((place) => fitsPattern(pattern, place.replaceAll(path.sep, '/')));
  if (found.length === 0) return [refuse(`No file fits ${given}`)];
  return readAll(world, found);
}

/** One after the other: a folder may hold more files than can be open at once. */
async function readAll(
  world: World,
  places: readonly string[],
): Promise<readonly (DraftFile | Refusal)[]> {
  const drafts: (DraftFile | Refusal)[] = [];
  for (const place of places) drafts.push(await readDraft(world, place));
  return drafts;
}
