/** Subparagraphs are lettered (a), (b), (c) … and numbered (i), (ii), (iii) … in order. */
import type { Label } from '../../model/numbering.ts';
import type { Resolution } from '../../model/resolution.ts';
import { slice } from '../../text/span.ts';
import { renumberFixes } from '../renumberFix.ts';
import type { Related, Rule } from '../rule.ts';

export const subparagraphLabel: Rule = {
  severity: 'error',
  title: 'Subparagraphs are lettered (a), (b), (c) and numbered (i), (ii), (iii) in order',
  *check(resolution) {
    const fixOf = renumberFixes(resolution);
    for (const label of resolution.numbering) {
      if (label.paragraph.kind !== 'subparagraph' || label.fault === undefined) continue;
      const written = slice(resolution.tree.text, label.marker.span);
      const right = written.replace(label.marker.label, label.expected);
      const second = label.fault === 'duplicate' ? 'a second ' : '';
      yield {
        span: label.marker.span,
        message: `Expected "${right}", found ${second}"${written}"`,
        related: label.fault === 'duplicate' ? earlier(resolution, label) : [],
        fixes: [fixOf(label, `Change to "${right}"`)],
      };
    }
  },
};

function earlier(
  { numbering }: Resolution,
  { series, path, paragraph }: Label,
): readonly Related[] {
  const first = numbering.find((one) => one.series === series && one.path === path);
  if (first === undefined || first.paragraph === paragraph) return [];
  return [{ span: first.marker.span, message: 'The first one' }];
}
