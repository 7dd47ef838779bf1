/** Dates are written "21 December 2010". */
import { overlaps } from '../../text/span.ts';
import { figuresIn } from '../figures.ts';
import { oddDatesIn } from '../oddDates.ts';
import { oddWords } from '../oddWords.ts';
import type { Rule } from '../rule.ts';

export const dateForm: Rule = {
  severity: 'warning',
  title: 'Dates are written "21 December 2010"',
  yieldsTo: ['citation-mismatch'],
  *check(_, { groundwork }) {
    for (const looked of groundwork.ownWords()) {
      const { body } = looked.readable;
      const dates = (looked.finds.oddDates ??= oddDatesIn(body.prose.text, figuresIn(looked)));
      for (const odd of dates) {
        const finding = oddWords(body, odd);
        // Words in italics are titles, where the author’s form counts.
        const isTitle = body.emphases.some(({ inner }) => overlaps(inner, finding.span));
        if (!isTitle && groundwork.isOwn(body, finding.span)) yield finding;
      }
    }
  },
};
