/** British spelling with -ize: "recognizes", "organization", "programme", "labour", "defence". */
import type { Body } from '../../syntax/nodes.ts';
import { sourceSpan } from '../../text/prose.ts';
import { encloses, type Span } from '../../text/span.ts';
import { misspelledIn } from '../misspelled.ts';
import { rewording } from '../rewording.ts';
import type { Rule } from '../rule.ts';

export const spelling: Rule = {
  severity: 'information',
  profiles: { mun: 'off' },
  title: 'Words are spelled as in "organize", "programme" and "defence"',
  *check(_, { groundwork }) {
    for (const { readable, finds } of groundwork.ownWords()) {
      const { body } = readable;
      for (const word of (finds.misspelled ??= misspelledIn(body.prose.text))) {
        const { start, written, right } = word;
        const span = sourceSpan(body.prose, start, start + written.length);
        if (isEmphasized(body, span)) continue;
        const edits = [rewording(body.prose, word)];
        yield {
          span,
          message: `Expected "${right}", found "${written}"`,
          fixes: [{ title: `Change to "${right}"`, edits, meaning: 'kept' }],
        };
      }
    }
  },
};

/** In italics behind the opening words stand titles and foreign words; struck words are gone. */
function isEmphasized({ prose, emphases }: Body, word: Span): boolean {
  const opening = sourceSpan(prose, 0, 1);
  return emphases.some(({ inner }) => encloses(inner, word) && !encloses(inner, opening));
}
