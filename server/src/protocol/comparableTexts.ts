/** The texts a draft can be compared with: what it seems to go on from first, then the other drafts of the workspace. */
import { nameOf, type Predecessor } from '../corpus/compare/predecessorsOf.ts';
import type { Asked } from './asked.ts';
import type { ComparableText } from './contract.ts';
import { predecessors, type Forerunner } from './predecessors.ts';

export async function comparableTexts({
  session,
  document: { uri },
  resolution,
}: Asked): Promise<readonly ComparableText[]> {
  const { found, drafts } = await predecessors(session, { uri, resolution });
  const before = new Set(found.map(({ candidate }) => candidate));
  return [
    ...found.flatMap(({ candidate, because }) => comparable(candidate, reasons(because))),
    ...drafts.filter((one) => !before.has(one)).flatMap((one) => comparable(one, '')),
  ];
}

/** What cannot be read cannot be compared. */
function comparable({ uri, identity }: Forerunner, because: string): readonly ComparableText[] {
  if (uri === undefined) return [];
  return [{ uri, title: identity.title?.trim() ?? '', name: nameOf(identity).trim(), because }];
}

const words = {
  title: 'same title',
  'similar title': 'similar title',
  item: 'same agenda item',
  recalled: 'recalled in the preamble',
  paragraphs: 'most paragraphs alike',
} as const;

function reasons(because: Predecessor<unknown>['because']): string {
  return because.map((reason) => words[reason]).join(', ');
}
