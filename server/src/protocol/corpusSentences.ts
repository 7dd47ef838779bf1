/** What a drafter is told of a corpus that could not be read whole. */
import type { Indexed } from '../storage/indexing.ts';

export const indexIsBroken =
  'The folders of your corpus cannot be searched: their index cannot be read or written';

/** What could not be read this time, if anything. */
export function sentencesOn({ faults, missing }: Indexed): readonly string[] {
  return [
    ...(missing.length > 0 ? [missingSentence(missing)] : []),
    ...(faults.length > 0 ? [faultsSentence(faults)] : []),
  ];
}

/** Named are so many. */
const named = 3;

/** `Two texts of your corpus are left out: "a.txt" is larger than 4 megabytes; …` */
function faultsSentence(faults: Indexed['faults']): string {
  const first = faults
    .slice(0, named)
    .map(({ address, reason }) => `"${nameIn(address)}" ${reason}`)
    .join('; ');
  const more = faults.length > named ? `; and ${faults.length - named} more` : '';
  const texts = faults.length === 1 ? 'A text of your corpus is' : 'Texts of your corpus are';
  return `${texts} left out: ${first}${more}`;
}

function missingSentence(folders: readonly string[]): string {
  const names = folders.map((folder) => `"${nameIn(folder)}"`).join(', ');
  return folders.length === 1
    ? `The folder ${names} of your corpus is not there; what was read in it before is still known`
    : `The folders ${names} of your corpus are not there; what was read in them before is still known`;
}

/** The last piece of an address, as it was written. */
function nameIn(address: string): string {
  const piece = address.slice(address.lastIndexOf('/') + 1);
  return /%(?![\da-f]{2})/i.test(piece) ? piece : decodeURIComponent(piece);
}
