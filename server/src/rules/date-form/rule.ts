/** Dates are written "21 December 2010". */
import { overlaps } from '../../text/span.ts';
import { oddDatesIn } from '../oddDates.ts';
import { oddWords } from '../oddWords.ts';
import { isOwn } from '../ownWords.ts';
import type { Rule } from '../rule.ts';

export const dateForm: Rule = {
  severity: 'warning',
  title: 'Dates are written "21 December 2010"',
  yieldsTo: ['citation-mismatch'],
  *check(resolution, { groundwork }) {
    for (const { readable, finds } of groundwork.ownWords()) {
      const { body } = readable;
      for (const odd of (finds.oddDates ??= oddDatesIn(body.prose.text))) {
        const finding = oddWords(body, odd);
        // Words in italics are titles, where the author’s form counts.
        const isTitle = body.emphases.some(({ inner }) => overlaps(inner, finding.span));
        if (!isTitle && isOwn(resolution, body, finding.span)) yield finding;
      }
    }
  },
};
