/** No word stands twice in a row. */
import type { Body } from '../../syntax/nodes.ts';
import { sourceOffset, sourceSpan } from '../../text/prose.ts';
import { span } from '../../text/span.ts';
import type { Fix, Rule } from '../rule.ts';
import { doubledWords } from '../doubledWords.ts';

export const duplicatedWord: Rule = {
  severity: 'warning',
  title: 'No word stands twice in a row',
  *check(resolution, { groundwork }) {
    for (const { readable, finds } of groundwork.ownWords()) {
      const { body } = readable;
      for (const { words, start, end } of (finds.doubled ??= doubledWords(body.prose.text))) {
        const place = sourceSpan(body.prose, start, end);
        if (!groundwork.isOwn(body, place)) continue;
        yield {
          span: place,
          message: `Expected "${words}" once, found it twice in a row`,
          fixes: removal(body, resolution.tree.text, start, end),
        };
      }
    }
  },
};

/** None where marks between the two words would be lost. */
function removal(body: Body, draft: string, start: number, end: number): readonly Fix[] {
  const from = sourceOffset(body.prose, start - 2) + 1;
  const place = span(from, sourceOffset(body.prose, end - 1) + 1);
  const written = body.prose.text.slice(start, end);
  if (draft.slice(place.start, place.end).trim() !== written) return [];
  return [
    {
      title: `Take away the second "${written}"`,
      edits: [{ span: place, newText: '' }],
      meaning: 'kept',
    },
  ];
}
