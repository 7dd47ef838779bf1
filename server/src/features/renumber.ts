/** Paragraphs numbered 1, 2, 3 …, and every reference to them rewritten. */
import { renumbering } from '../model/renumber.ts';
import type { Resolution } from '../model/resolution.ts';
import type { Edit } from '../text/edit.ts';
import { refuse, type Refusal } from '../text/refusal.ts';

/** Refuses where there is nothing to do, and says so. */
export function renumberDraft(resolution: Resolution): readonly Edit[] | Refusal {
  if (resolution.numbering.length === 0) return refuse('This draft has no numbered paragraphs');
  const edits = renumbering(resolution);
  return edits.length === 0 ? refuse('All paragraphs are already numbered in order') : edits;
}
