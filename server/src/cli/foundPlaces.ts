/** Where paragraphs that were found stand: file and lines, read from the files as they are now. */
import type { FoundParagraph } from '../corpus/corpus.ts';
import { decoded } from '../storage/decoded.ts';
import { pathOfAddress } from './pathOfAddress.ts';
import { positionsIn, type Positions, type Range } from './positions.ts';
import { shownName } from './shownName.ts';
import type { World } from './world.ts';

export interface FoundPlace {
  /** As it is shown to people. */
  readonly file: string;
  /** Absent where the file has gone meanwhile. */
  readonly range?: Range;
}

/** Each file is read once. */
export function foundPlaces(world: World): (found: FoundParagraph) => Promise<FoundPlace> {
  const read = new Map<string, Promise<Positions | undefined>>();

  async function positionsOf(path: string): Promise<Positions | undefined> {
    const bytes = await world.files.read(path).catch(() => undefined);
    const text = bytes && decoded(bytes);
    return text === undefined || 'refused' in text ? undefined : positionsIn(text.text);
  }

  return async ({ address, paragraph }) => {
    const path = pathOfAddress(address);
    if (path === undefined) return { file: address };
    const reading = read.get(path) ?? positionsOf(path);
    read.set(path, reading);
    const range = (await reading)?.range(paragraph);
    return { file: shownName(world, path), ...(range && { range }) };
  };
}

/** `texts/78-69.txt:14` */
export function placeInWords({ file, range }: FoundPlace): string {
  return range === undefined ? file : `${file}:${range.start.line + 1}`;
}
