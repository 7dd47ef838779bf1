/** The texts a draft can be compared with: what it seems to go on from first, then the other drafts of the workspace. */
import { nameOf, predecessorsOf, type Predecessor } from '../corpus/compare/predecessorsOf.ts';
import { successorIn } from '../corpus/compare/successorIn.ts';
import type { TextIdentity } from '../corpus/textIdentity.ts';
import type { Asked } from './asked.ts';
import type { ComparableText } from './contract.ts';
import { corpusCandidates } from './corpusCandidates.ts';
import { sameAddress } from './sameAddress.ts';

/** A text that may be the predecessor of a draft, and where it can be read. */
interface Candidate {
  readonly uri: string;
  readonly identity: TextIdentity;
}

export async function comparableTexts({
  session,
  document,
  resolution,
}: Asked): Promise<readonly ComparableText[]> {
  const draft = successorIn(resolution, document.uri);
  const own = sameAddress(document.uri);
  const drafts = (await session.drafts())
    .filter(({ uri }) => sameAddress(uri) !== own)
    .map((one) => ({ uri: one.uri, identity: successorIn(one.resolution, one.uri).identity }));
  const candidates = [...drafts, ...(await corpusCandidates(session, resolution, draft))];
  const found = predecessorsOf(draft, candidates);
  const predecessors = new Set(found.map(({ candidate }) => candidate));
  return [
    ...found.map(({ candidate, because }) => comparable(candidate, reasons(because))),
    ...drafts.filter((one) => !predecessors.has(one)).map((one) => comparable(one, '')),
  ];
}

function comparable({ uri, identity }: Candidate, because: string): ComparableText {
  return { uri, title: identity.title?.trim() ?? '', name: nameOf(identity).trim(), because };
}

const words = {
  title: 'same title',
  'similar title': 'similar title',
  item: 'same agenda item',
  recalled: 'recalled in the preamble',
} as const;

function reasons(because: Predecessor<Candidate>['because']): string {
  return because.map((reason) => words[reason]).join(', ');
}
