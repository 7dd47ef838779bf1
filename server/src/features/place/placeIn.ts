/** What a stretch of the draft is called in a sentence. */
import type { Readable } from '../../model/readable.ts';
import type { Resolution } from '../../model/resolution.ts';
import { unreachable } from '../../text/unreachable.ts';
import { paragraphName } from './paragraphName.ts';

/** "paragraph 3 (b)", "second preambular paragraph", "annex II", "the title". */
export function placeIn(resolution: Resolution, { where, from, annex }: Readable): string {
  switch (where) {
    case 'title':
      return 'the title';
    case 'heading':
      return 'a heading';
    case 'note':
      return 'a footnote';
    case 'annex':
      return annex?.numeral === undefined ? 'the annex' : `annex ${annex.numeral}`;
    case 'paragraph':
      return (from && paragraphName(resolution, from)) ?? 'the text';
    default:
      return unreachable(where);
  }
}
