/** Dates are written "21 December 2010". */
import { isOwn } from '../ownWords.ts';
import { sourceSpan } from '../../text/prose.ts';
import { overlaps } from '../../text/span.ts';
import { rewording } from '../rewording.ts';
import type { Rule } from '../rule.ts';
import { oddDatesIn } from '../oddDates.ts';

export const dateForm: Rule = {
  severity: 'warning',
  title: 'Dates are written "21 December 2010"',
  yieldsTo: ['citation-mismatch'],
  *check(resolution, { groundwork }) {
    for (const { body } of groundwork.ownReadables()) {
      for (const { start, written, right } of oddDatesIn(body.prose.text)) {
        const span = sourceSpan(body.prose, start, start + written.length);
        // Words in italics are titles, where the author’s form counts.
        const isTitle = body.emphases.some(({ inner }) => overlaps(inner, span));
        if (isTitle || !isOwn(resolution, body, span)) continue;
        yield {
          span,
          message: `Expected ${right === undefined ? 'a date such as "21 December 2010"' : `"${right}"`}, found "${written}"`,
          fixes:
            right === undefined
              ? []
              : [
                  {
                    title: `Write "${right}"`,
                    edits: [rewording(body.prose, { start, written, right })],
                    meaning: 'kept',
                  },
                ],
        };
      }
    }
  },
};
