/** Blanks that were lost behind the italics of an opening: `*Decides*to act`. */
import { isKnown } from '../lexicon/opening.ts';
import { readOpening } from '../lexicon/readOpening.ts';
import type { Resolution } from '../model/resolution.ts';
import type { Emphasis, Operative, Preambular } from '../syntax/nodes.ts';
import { slice, span } from '../text/span.ts';
import type { Debris } from './debris.ts';
import { openingSpan } from './openingOf.ts';

/** `to` */
const letters = /^[A-Za-z\u00c0-\u024f]+/;

/** How long a word may be. */
const longestWord = 40;

export function lostBlanks({ own, tree }: Resolution): readonly Debris[] {
  const draft = tree.text;
  return [...own.preambular, ...own.operative].flatMap((paragraph): readonly Debris[] => {
    const marked = markedOpening(paragraph);
    if (marked === undefined) return [];
    const { end } = marked.span;
    const behind = letters.exec(draft.slice(end, end + longestWord))?.[0];
    const words = slice(draft, marked.inner);
    if (behind === undefined || !isWhole(words)) return [];
    return [
      {
        kind: 'word',
        span: span(marked.inner.start, end + behind.length),
        message: `Expected a blank between "${words}" and "${behind}", found none`,
        fixes: [
          {
            title: 'Put the blank in',
            edits: [{ span: span(end, end), newText: ' ' }],
            meaning: 'kept',
          },
        ],
      },
    ];
  });
}

/** The italics or bold letters a paragraph begins with. */
function markedOpening(paragraph: Operative | Preambular): Emphasis | undefined {
  const { emphases } = paragraph.body;
  if (emphases.length === 0) return undefined;
  const { start } = openingSpan(paragraph);
  return emphases.find(
    ({ style, inner }) =>
      style !== 'struck' && style !== 'inserted' && inner.start <= start && start < inner.end,
  );
}

/** `Decides`, not the `Encourage` of `*Encourage*s`: there the word goes on. */
function isWhole(words: string): boolean {
  const opening = readOpening(words);
  return isKnown(opening) && opening?.form !== 'base';
}
