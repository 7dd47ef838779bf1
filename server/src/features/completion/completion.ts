/** What an editor offers to finish at the cursor. */
import type { Library } from '../../corpus/known.ts';
import type { Resolution } from '../../model/resolution.ts';
import { citationCompletions } from './citationCompletions.ts';
import { divisionCompletions } from './divisionCompletions.ts';
import { noteCompletions } from './noteCompletions.ts';
import type { Completion, CompletionOptions } from './offer.ts';
import { openingCompletions } from './openingCompletions.ts';
import { paragraphCompletions } from './paragraphCompletions.ts';
import { subparagraphCompletions } from './subparagraphCompletions.ts';
import { wordsBefore } from './wordsBefore.ts';

export type { Completion, CompletionOptions } from './offer.ts';

/** Notes, citations, paragraphs, annexes and sections, or opening words, as the words before the cursor ask for. */
export function completionsAt(
  resolution: Resolution,
  library: Library,
  offset: number,
  options: CompletionOptions,
): readonly Completion[] {
  const before = wordsBefore(resolution.tree.text, offset);
  return (
    noteCompletions(resolution, offset, before) ??
    citationCompletions(resolution, library, offset, before) ??
    paragraphCompletions(resolution, offset, before) ??
    subparagraphCompletions(resolution, offset, before) ??
    divisionCompletions(resolution, offset, before) ??
    openingCompletions(resolution, offset, options)
  );
}
