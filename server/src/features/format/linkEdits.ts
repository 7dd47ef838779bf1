/** `[65/230](#)` becomes `65/230`: the link leads nowhere. */
import type { Resolution } from '../../model/resolution.ts';
import { deadLinks } from '../../rules/deadLinks.ts';
import type { Edit } from '../../text/edit.ts';
import { span } from '../../text/span.ts';

/** The two ends of each link go; the words between them are not touched. */
export function linkEdits(resolution: Resolution): readonly Edit[] {
  return deadLinks(resolution).flatMap(({ span: { start, end }, fixes = [] }) => {
    const words = fixes[0]?.edits[0]?.newText;
    if (words === undefined) return [];
    const close = start + 1 + words.length;
    return [
      { span: span(start, start + 1), newText: '' },
      { span: span(close, end), newText: '' },
    ];
  });
}
