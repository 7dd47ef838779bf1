/** What the corpus has to offer where the predecessor of a draft is looked for. */
import type { TextIdentity } from '../corpus/corpusText.ts';

interface CorpusCandidate {
  readonly uri: string;
  readonly identity: TextIdentity;
}

/** A short list of texts that may be meant; none as long as no folders are indexed. */
export function corpusCandidates(): Promise<readonly CorpusCandidate[]> {
  return Promise.resolve([]);
}
