/** What follows a resolution under the same title is learnt where somebody looks at a citation of it. */
import type { Library } from '../corpus/known.ts';
import { textAt } from '../features/related/textAt.ts';
import type { Resolution } from '../model/resolution.ts';
import type { KnownSoFar } from './knownSoFar.ts';

/** Nothing is asked elsewhere, and about a resolution whose title nobody knows. */
export async function learnRelativesOfCited(
  { learnRelatives }: Pick<KnownSoFar, 'learnRelatives'>,
  resolution: Resolution,
  library: Library,
  offset: number,
): Promise<void> {
  const found = textAt(resolution, library, offset);
  if (found?.kind !== 'known') return;
  const { organ, number, title } = found.known;
  if (title !== undefined) await learnRelatives({ organ, number, title });
}
