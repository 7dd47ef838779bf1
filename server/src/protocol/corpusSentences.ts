/** What a drafter is told of a corpus that could not be read whole. */
import { noResolution, noWords } from '../corpus/noResolution.ts';
import { shortened } from '../text/shortened.ts';
import type { Indexed, LeftOut, Undated } from '../storage/indexing.ts';
import { fileName } from '../text/fileName.ts';
import { oneLine } from '../text/oneLine.ts';

export const indexIsBroken =
  'The folders of your corpus cannot be searched: their index cannot be read or written';

export const noFolders =
  'No folder is set as your corpus; name one in the setting resolution.corpus.folders';

export const noDisk = 'The folders of a corpus cannot be read in a browser';

/** `Your corpus has 812 texts, 3 of them new or changed. Left out: …` */
export function readingSentence(indexed: Indexed): string {
  const { texts, read, taken, excluded, leftOut, allUndated, missing, extent } = indexed;
  const gone = taken === 0 ? '' : `; ${taken} ${taken === 1 ? 'has' : 'have'} gone`;
  const news = read === 0 ? 'none of them new' : `${read} of them new or changed`;
  return [
    `Your corpus has ${counted(texts)}${texts === 0 ? '' : `, ${news}`}${gone}`,
    ...(extent === 'whole' ? [] : ['Reading was called off; the rest is read next time']),
    ...(missing.length > 0 ? [missingSentence(missing)] : []),
    ...(leftOut.length > 0 ? [faultsSentence(leftOut)] : []),
    ...(allUndated.length > 0 ? [undatedSentence(allUndated)] : []),
    ...(excluded > 0 ? [excludedSentence(excluded)] : []),
  ].join('. ');
}

function counted(texts: number): string {
  return texts === 1 ? 'one text' : `${texts} texts`;
}

function excludedSentence(excluded: number): string {
  const files = excluded === 1 ? 'One file is' : `${excluded} files are`;
  return `${files} left out by the setting resolution.corpus.exclude`;
}

/**
 * Of a file without words nothing is said in an editor: it has just been made, and its words are still to come. On the command
 * line nobody is about to write them.
 */
const unsaidInEditor: readonly string[] = [noResolution, noWords];

/** What nobody asked for and a drafter should know all the same: what could not be read this time, if anything. */
export function sentencesOn(
  { faults, undated, missing }: Indexed,
  unsaid: readonly string[] = unsaidInEditor,
): readonly string[] {
  const unreadable = faults.filter(({ reason }) => !unsaid.includes(reason));
  return [
    ...(missing.length > 0 ? [missingSentence(missing)] : []),
    ...(unreadable.length > 0 ? [faultsSentence(unreadable)] : []),
    ...(undated.length > 0 ? [undatedSentence(undated)] : []),
  ];
}

/** Named are so many. */
const named = 3;
/** Of a date. */
const longest = 40;

/** `Two texts of your corpus are left out: "a.txt" is larger than 4 megabytes; …` */
function faultsSentence(faults: readonly LeftOut[]): string {
  const texts = faults.length === 1 ? 'A text of your corpus is' : 'Texts of your corpus are';
  const each = faults.map(({ address, reason }) => `"${nameIn(address)}" ${reason}`);
  return `${texts} left out: ${firstOf(each)}`;
}

/** `The date of a text of your corpus cannot be read, write it as 5 December 2023: "a.md" has "soon"` */
function undatedSentence(undated: readonly Undated[]): string {
  const dates = undated.length === 1 ? 'The date of a text' : 'The dates of texts';
  const each = undated.map(
    ({ address, written }) => `"${nameIn(address)}" has "${oneLine(shortened(written, longest))}"`,
  );
  return `${dates} of your corpus cannot be read, write it as 5 December 2023: ${firstOf(each)}`;
}

function firstOf(each: readonly string[]): string {
  const more = each.length > named ? [`and ${each.length - named} more`] : [];
  return [...each.slice(0, named), ...more].join('; ');
}

function missingSentence(folders: readonly string[]): string {
  const names = folders.map((folder) => `"${nameIn(folder)}"`).join(', ');
  return folders.length === 1
    ? `The folder ${names} of your corpus is not there; what was read in it before is still known`
    : `The folders ${names} of your corpus are not there; what was read in them before is still known`;
}

/** The last piece of an address, as it was written. */
function nameIn(address: string): string {
  return oneLine(fileName(address));
}
