/** A text as Tidy Pasted Text makes it. */
import { tidyDraft, type TidyOptions } from '../../server/src/features/tidy.ts';
import { analyse } from '../../server/src/model/analyse.ts';
import { applyEdits } from '../../server/src/text/edit.ts';

/** The same text where there is nothing to tidy. */
export function tidyText(text: string, options: TidyOptions = {}): string {
  const outcome = tidyDraft(analyse(text), options);
  return 'refused' in outcome ? text : applyEdits(text, outcome);
}
