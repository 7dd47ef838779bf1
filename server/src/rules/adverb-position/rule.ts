/** "Also" and "further" stand behind the participle in the preamble, before the verb in the operative part. */
import { isInPlace, repeated } from '../../lexicon/repeats.ts';
import { openingSpan, openingWords } from '../openingOf.ts';
import { repeatRewording } from '../repeatRewording.ts';
import type { Rule } from '../rule.ts';

export const adverbPosition: Rule = {
  severity: 'information',
  profiles: { sc: 'off', mun: 'off' },
  title: '"Also" and "further" stand behind a participle, but before a verb',
  *check(resolution, { groundwork }) {
    for (const { start, members } of groundwork.openingRows()) {
      // Adverbs that should not be there at all are another matter.
      if (start === 'orphan') continue;
      for (const member of members) {
        const { paragraph, opened, verdict } = member;
        if (!verdict.right || isInPlace(opened)) continue;
        const right = repeated(opened, verdict.expected);
        const edits = repeatRewording(member, verdict.expected, resolution.tree.text);
        yield {
          span: openingSpan(paragraph),
          message: `Expected "${right}", found "${openingWords(paragraph)}"`,
          fixes: edits ? [{ title: `Change to "${right}"`, edits }] : [],
        };
      }
    }
  },
};
