/** Subparagraphs begin with a capital letter. */
import type { Resolution } from '../../model/resolution.ts';
import type { Subparagraph } from '../../syntax/nodes.ts';
import { capitalized } from '../../text/capitalized.ts';
import type { Edit } from '../../text/edit.ts';
import { isCapital, isSmallLetter } from '../../text/letters.ts';
import { sourceSpan } from '../../text/prose.ts';
import type { Span } from '../../text/span.ts';
import { mayFollow } from '../mayFollow.ts';
import { rewording } from '../rewording.ts';
import type { Finding, Rule } from '../rule.ts';

export const subparagraphCapital: Rule = {
  severity: 'information',
  title: 'Subparagraphs begin with a capital letter',
  *check(resolution, { groundwork }) {
    for (const { items } of groundwork.subparagraphLists()) {
      const small = items.filter(beginsSmall);
      if (items.some(({ body }) => isCapital(body.prose.text))) yield* small.map(oneSmall);
      else if (!mayBeSmall(resolution)) yield* allSmall(small);
    }
  },
};

/** Whole lists in small letters are common in the Security Council and in Model UN. */
function mayBeSmall(resolution: Resolution): boolean {
  return mayFollow(resolution, 'sc', 'mun');
}

/** `e-learning`, `iOS`: words that are never written with a capital */
const alwaysSmall = /^[a-z][-A-Z]/;

function beginsSmall({ body }: Subparagraph): boolean {
  const { text } = body.prose;
  return isSmallLetter(text) && !alwaysSmall.test(text);
}

function oneSmall(item: Subparagraph): Finding {
  const word = firstWord(item);
  return {
    span: wordSpan(item),
    message: `Expected "${capitalized(word)}", found "${word}"`,
    fixes: [{ title: 'Begin with a capital', edits: [capital(item)], meaning: 'kept' }],
  };
}

/** A list that has no capital at all is one habit, and one finding. */
function* allSmall(items: readonly Subparagraph[]): Iterable<Finding> {
  const [first] = items;
  if (first === undefined) return;
  yield {
    ...oneSmall(first),
    fixes: [{ title: 'Begin with capitals', edits: items.map(capital), meaning: 'kept' }],
  };
}

function firstWord({ body }: Subparagraph): string {
  return body.prose.text.split(/[\s,;:]/, 1)[0] ?? '';
}

function wordSpan(item: Subparagraph): Span {
  return sourceSpan(item.body.prose, 0, firstWord(item).length);
}

function capital(item: Subparagraph): Edit {
  const written = firstWord(item);
  return rewording(item.body.prose, { start: 0, written, right: capitalized(written) });
}
