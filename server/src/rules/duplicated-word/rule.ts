/** No word stands twice in a row. */
import type { Body } from '../../syntax/nodes.ts';
import { matchesIn } from '../../text/matches.ts';
import { sourceOffset, sourceSpan } from '../../text/prose.ts';
import { span } from '../../text/span.ts';
import { isOwn, ownReadables } from '../ownWords.ts';
import type { Fix, Rule } from '../rule.ts';

export const duplicatedWord: Rule = {
  severity: 'warning',
  title: 'No word stands twice in a row',
  *check(resolution) {
    for (const { body } of ownReadables(resolution)) {
      for (const { index, 0: written, groups } of matchesIn(doubled, body.prose.text)) {
        const words = groups?.['word'] ?? groups?.['words'] ?? '';
        const second = index + words.length + 1;
        const place = sourceSpan(body.prose, second, index + written.length);
        if (isRight(words, written) || !isOwn(resolution, body, place)) continue;
        yield {
          span: place,
          message: `Expected "${words}" once, found it twice in a row`,
          fixes: removal(body, resolution.tree.text, second, index + written.length),
        };
      }
    }
  },
};

/** `the the`, `of the of the`, `and countries and countries`; hyphens and apostrophes make other words */
const doubled =
  /(?<![\p{L}\p{N}'’‑-])(?:(?<word>\p{L}{2,}) \k<word>|(?<words>(?:of|in|to|for|on|at|by|with|from|and|that|as) \p{L}{2,}) \k<words>)(?![\p{L}\p{N}'’‑-])/giu;

/** "considering that that assessment", "had had"; names such as Bora Bora */
const rightTwice: ReadonlySet<string> = new Set(['that', 'had']);

function isRight(words: string, written: string): boolean {
  const [first = '', second = ''] = written.split(' ');
  const isName = /^\p{Lu}/u.test(first) && /^\p{Lu}/u.test(second);
  return isName || rightTwice.has(words.toLowerCase());
}

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
