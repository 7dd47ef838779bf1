/** The last operative paragraph ends with a full stop. */
import { endingOf, type Ending } from '../ending.ts';
import { expectedMark, punctuationFix } from '../punctuationFix.ts';
import type { Fix, Rule } from '../rule.ts';

export const finalFullStop: Rule = {
  severity: 'error',
  // Some schools end with a semicolon to say that paragraphs may be added.
  profiles: { mun: 'warning' },
  title: 'The last operative paragraph ends with a full stop',
  *check(resolution, { groundwork }) {
    for (const { last, place, follower } of groundwork.operativeEnds()) {
      const ending = endingOf(last.body, resolution.tree.text);
      if (place !== 'final' || ending?.certainty !== 'certain' || ending.mark === '.') continue;
      // "Adopts the following declaration:"
      if (ending.mark === ':' && (follower === 'heading' || follower === 'annex')) continue;
      yield {
        span: ending.span,
        message: expectedMark('.', 'after the last operative paragraph', ending),
        fixes: [finalFix(ending)],
      };
    }
  },
};

/** A paragraph without any mark may not be finished: it gets its full stop when the drafter says so, not on saving. */
function finalFix(ending: Ending): Fix {
  const { title, edits, ...rest } = punctuationFix(ending, '.');
  return ending.mark === '' ? { title, edits } : { title, edits, ...rest };
}
