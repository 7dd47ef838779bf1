/** What an editor offers to finish at the cursor. */
import type { Library } from '../../corpus/known.ts';
import type { Resolution } from '../../model/resolution.ts';
import type { Edit } from '../../text/edit.ts';
import { citationCompletions } from './citationCompletions.ts';
import { noteCompletions } from './noteCompletions.ts';
import { openingCompletions } from './openingCompletions.ts';
import { paragraphCompletions } from './paragraphCompletions.ts';
import { wordsBefore } from './wordsBefore.ts';

export interface Completion {
  readonly label: string;
  readonly kind: 'verb' | 'citation' | 'paragraph' | 'note';
  readonly detail?: string;
  readonly markdown?: string;
  readonly edit: Edit;
  /** What the words already typed are compared with. */
  readonly filterText: string;
  /** Sorts as the drafter should see them. */
  readonly sortText: string;
}

export interface CompletionOptions {
  /** Whether opening words come in italics; `auto`: where the draft has them so. */
  readonly italics: 'auto' | 'always' | 'never';
}

/** Notes, citations, paragraphs or opening words, as the words before the cursor ask for. */
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
    openingCompletions(resolution, offset, options)
  );
}
