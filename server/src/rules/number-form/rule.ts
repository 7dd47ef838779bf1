/** Percentages, sessions, money and small numbers are written as the United Nations writes them. */
import { sourceSpan } from '../../text/prose.ts';
import { isOwn } from '../ownWords.ts';
import { rewording } from '../rewording.ts';
import type { Rule } from '../rule.ts';
import { oddNumbersIn } from '../oddNumbers.ts';

export const numberForm: Rule = {
  severity: 'hint',
  title: 'Percentages, sessions, money and small numbers are in words where they should be',
  *check(resolution, { groundwork }) {
    for (const { body } of groundwork.ownReadables()) {
      for (const { start, written, right, expected } of oddNumbersIn(body.prose.text)) {
        const span = sourceSpan(body.prose, start, start + written.length);
        if (!isOwn(resolution, body, span)) continue;
        yield {
          span,
          message: `Expected ${expected}, found "${written}"`,
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
