/** The folder of the corpus a file lies in. */
import type { Place } from '../storage/filesBelow.ts';
import type { CorpusInUse } from './corpusInUse.ts';
import { sameAddress } from './sameAddress.ts';

/** Absent where it lies in none of them. */
export function corpusFolderOf(
  corpus: Pick<CorpusInUse, 'folders'>,
  address: string,
): Place | undefined {
  const same = sameAddress(address);
  return corpus
    .folders()
    .find((folder) => same.startsWith(`${sameAddress(folder.address).replace(/\/$/, '')}/`));
}
