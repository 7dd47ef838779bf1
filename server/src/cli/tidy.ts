/** `resolution tidy`: a pasted text as a canonical draft. */
import { tidyDraft } from '../features/tidy.ts';
import { analyse } from '../model/analyse.ts';
import { applyEdits } from '../text/edit.ts';
import { complain } from './complain.ts';
import { draftAt } from './drafts.ts';
import { saved } from './saved.ts';
import type { ExitCode, World } from './world.ts';
import { printDraft } from './printDraft.ts';

export interface TidyOptions {
  readonly write?: boolean;
}

/** Prints the tidied draft, or saves it; 2 where it cannot be read or saved. */
export async function tidy(world: World, path: string, { write }: TidyOptions): Promise<ExitCode> {
  const draft = await draftAt(world, path);
  if ('refused' in draft) return complain(world, [draft]);
  const outcome = tidyDraft(analyse(draft.text));
  const text = 'refused' in outcome ? draft.text : applyEdits(draft.text, outcome);
  if (write !== true) {
    printDraft(world, text);
    return 0;
  }
  const unsaved = await saved(world, draft, text);
  return unsaved === undefined ? 0 : complain(world, [unsaved]);
}
