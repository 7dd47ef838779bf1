/** What the corpus has to offer where the predecessor of a draft is looked for. */
import type { Successor } from '../corpus/compare/predecessorsOf.ts';
import type { TextIdentity } from '../corpus/corpusText.ts';
import type { Session } from './session.ts';

interface CorpusCandidate {
  readonly uri: string;
  readonly identity: TextIdentity;
}

/** A short list: texts whose titles share rare words with that of the draft, and those it recalls. None as long as no folders are indexed. */
export function corpusCandidates(
  _session: Session,
  _draft: Successor,
): Promise<readonly CorpusCandidate[]> {
  return Promise.resolve([]);
}
