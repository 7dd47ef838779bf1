/** What a draft goes on from as an item of a hierarchy. */
import { unnumberedEntry } from './unnumberedEntry.ts';
import { draftItem, knownItem, type TextItem } from './hierarchy.ts';
import type { Forerunner } from './predecessors.ts';
import type { Session } from './session.ts';

/** A draft of the workspace by its title, what is known under a number by that, another text of the corpus by its title. */
export async function forerunnerEntry(
  session: Session,
  { draft, identity, uri = '' }: Forerunner,
): Promise<TextItem> {
  if (draft !== undefined) return draftItem(draft.document, draft.resolution);
  const { organ, number } = identity;
  if (organ === undefined || number === undefined) return unnumberedEntry({ uri, identity });
  await session.knownSoFar.learn([{ organ, number }]);
  const known = session.library.now().of(organ, number);
  return known === undefined ? unnumberedEntry({ uri, identity }) : knownItem(session, known);
}
