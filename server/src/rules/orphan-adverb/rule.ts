/** "Also" and "further" go on from the paragraph before, which opens with the same word. */
import { repeated } from '../../lexicon/repeats.ts';
import { openingSpan, openingWords } from '../openingOf.ts';
import { rowRewording } from '../repeatRewording.ts';
import type { Fix, Rule } from '../rule.ts';

export const orphanAdverb: Rule = {
  severity: 'information',
  profiles: { sc: 'off', mun: 'off' },
  title: '"Also" and "further" have something before them to go on from',
  *check(resolution, { groundwork }) {
    for (const { start, members, antecedent } of groundwork.openingRows()) {
      const [first] = members;
      if (start !== 'orphan' || first === undefined) continue;
      const { paragraph, opened } = first;
      const right = repeated(opened, 'plain');
      const edits = rowRewording(members, resolution.tree.text);
      const fixes: Fix[] = edits ? [{ title: `Change to "${right}"`, edits }] : [];
      const written = openingWords(paragraph);
      yield {
        span: openingSpan(paragraph),
        ...(antecedent
          ? {
              message: `Expected "${right}", found "${written}", but the paragraph before does not open so`,
              severity: 'hint',
              related: [{ span: openingSpan(antecedent), message: 'The last that opens so' }],
            }
          : {
              message: `Expected "${right}", found "${written}", but no paragraph before opens so`,
            }),
        fixes,
      };
    }
  },
};
