/** What the corpus has to offer where the predecessor of a draft is looked for. */
import type { Successor } from '../corpus/compare/predecessorsOf.ts';
import type { TextIdentity } from '../corpus/textIdentity.ts';
import { citedNames } from '../model/citedNames.ts';
import type { Resolution } from '../model/resolution.ts';
import type { Session } from './session.ts';

interface CorpusCandidate {
  readonly uri: string;
  readonly identity: TextIdentity;
}

/** A short list of texts that may be meant: with titles like that of the draft, of its item of the agenda, or cited by it. */
export async function corpusCandidates(
  { corpus }: Session,
  resolution: Resolution,
  { identity }: Successor,
): Promise<readonly CorpusCandidate[]> {
  const { title = '', organ, agendaName: name } = identity;
  const item = organ === undefined || name === undefined ? undefined : { organ, name };
  const question = { title, ...(item && { item }), cited: citedNames(resolution) };
  const found = (await corpus.now()?.forerunners(question)) ?? [];
  return found.map((held) => ({ uri: held.address, identity: held.identity }));
}
