/** The text opens with the name of the organ that adopts it. */
import type { Part } from '../../model/outline.ts';
import type { Operative, Preambular } from '../../syntax/nodes.ts';
import { sourceSpan } from '../../text/prose.ts';
import { isOwnText } from '../../model/ownParagraphs.ts';
import type { Rule } from '../rule.ts';

export const organLineMissing: Rule = {
  severity: 'error',
  title: 'The text opens with the name of the organ that adopts it',
  *check({ outline }) {
    const organ = outline.frontMatter?.metadata.organ ?? 'General Assembly';
    for (const part of outline.parts) {
      if (part.organLine !== undefined) continue;
      const first = firstParagraph(part);
      if (first?.opening === undefined) continue;
      const { start, end } = first.opening;
      const words = first.body.prose.text.slice(start, end);
      yield {
        span: sourceSpan(first.body.prose, start, end),
        message: `Expected the name of the organ, as in "The ${organ},", on a line of its own before "${words}"`,
      };
    }
  },
};

/** Decisions and statements have no organ line; only what reads like a paragraph of a resolution asks for one. */
function firstParagraph({ sections }: Part): Preambular | Operative | undefined {
  const paragraphs = sections.flatMap(({ preambular, operative }) => [...preambular, ...operative]);
  const first = paragraphs.find(isOwnText);
  if (first?.opening?.known !== true) return undefined;
  return first.kind === 'preambular' || first.marker !== undefined ? first : undefined;
}
