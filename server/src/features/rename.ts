/** Gives a paragraph, footnote, acronym, annex or section another name, everywhere the draft speaks of it. */
import type { Resolution } from '../model/resolution.ts';
import type { Edit } from '../text/edit.ts';
import type { Refusal } from '../text/refusal.ts';
import { nameableAt } from './rename/nameableAt.ts';

/** In order of the draft; refuses, and says why, what cannot be renamed and a name that cannot be given. */
export function renamedAt(
  resolution: Resolution,
  offset: number,
  name: string,
): readonly Edit[] | Refusal {
  const found = nameableAt(resolution, offset);
  return 'refused' in found ? found : found.renamed(name);
}
