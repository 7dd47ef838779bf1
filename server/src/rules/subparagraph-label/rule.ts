/** Subparagraphs are lettered (a), (b), (c) … and numbered (i), (ii), (iii) … in order. */
import type { Label } from '../../model/numbering.ts';
import type { Resolution } from '../../model/resolution.ts';
import { slice } from '../../text/span.ts';
import { misnumbered } from '../misnumbered.ts';
import type { Rule } from '../rule.ts';

export const subparagraphLabel: Rule = {
  severity: 'error',
  title: 'Subparagraphs are lettered (a), (b), (c) and numbered (i), (ii), (iii) in order',
  check: (resolution) =>
    misnumbered(resolution, {
      kind: 'subparagraph',
      message(label) {
        const second = label.fault === 'duplicate' ? 'a second ' : '';
        return `Expected "${right(resolution, label)}", found ${second}"${written(resolution, label)}"`;
      },
      title: (label) => `Change to "${right(resolution, label)}"`,
    }),
};

function written({ tree }: Resolution, { marker }: Label): string {
  return slice(tree.text, marker.span);
}

function right(resolution: Resolution, label: Label): string {
  return written(resolution, label).replace(label.marker.label, label.expected);
}
