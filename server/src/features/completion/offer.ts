/** One thing an editor offers to finish at the cursor. */
import type { Edit } from '../../text/edit.ts';

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
