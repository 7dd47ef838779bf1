/** What is known to a draft: where it lies in a folder of the corpus, it is not cited against itself. */
import type { Library } from '../corpus/known.ts';
import { corpusFolderOf } from './corpusFolderOf.ts';
import { sameAddress } from './sameAddress.ts';
import type { Session } from './session.ts';

/** The library itself where the draft is no text of the corpus. */
export function besidesItself(
  { corpus, knownSoFar }: Session,
  uri: string,
  library: Library,
): Library {
  if (corpusFolderOf(corpus, uri) === undefined) return library;
  const own = sameAddress(uri);
  const is = (file: string) => file === uri || sameAddress(file) === own;
  return knownSoFar.besides(library, { address: uri, is });
}
