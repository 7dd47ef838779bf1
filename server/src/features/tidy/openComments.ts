/** Marks of comments that nothing ends: a comment that tidying adds behind would end there, with all that stands between. */
import type { Resolution } from '../../model/resolution.ts';
import type { Edit } from '../../text/edit.ts';
import { encloses, span, type Span } from '../../text/span.ts';

const mark = '<!--';

/** `<!--` becomes `< !--`, as plain as it was. */
export function openComments({ tree, comments }: Resolution, place: Span): readonly Edit[] {
  const { text } = tree;
  const edits: Edit[] = [];
  let at = text.indexOf(mark, comments.at(-1)?.span.end ?? 0);
  while (at !== -1) {
    const open = span(at, at + mark.length);
    if (encloses(place, open)) edits.push({ span: open, newText: '< !--' });
    at = text.indexOf(mark, open.end);
  }
  return edits;
}
