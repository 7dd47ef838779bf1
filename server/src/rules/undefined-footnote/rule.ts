/** Every footnote call has its note. */
import type { Rule } from '../rule.ts';
import { relabelling } from '../footnoteLabel.ts';

export const undefinedFootnote: Rule = {
  severity: 'warning',
  title: 'Every footnote number in the text has its footnote',
  *check({ footnotes, tree }, { groundwork }) {
    for (const { call, meant } of groundwork.footnoteFaults().undefinedCalls) {
      if (meant === undefined) {
        yield { span: call.span, message: `Footnote ${call.label} has no text` };
        continue;
      }
      yield {
        span: call.span,
        message: `Expected footnote ${meant.label}, found ${call.label}, which has no text`,
        related: [{ span: meant.mark, message: `Footnote ${meant.label} is called nowhere` }],
        fixes: [
          {
            title: `Change to ${meant.label}`,
            edits: footnotes.calls
              .filter(({ call: { label } }) => label === call.label)
              .map((same) =>
                relabelling(tree.text, same.call.span, { from: call.label, to: meant.label }),
              ),
            // Another source would be given.
            meaning: 'unsure',
          },
        ],
      };
    }
  },
};
