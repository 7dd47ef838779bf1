/** The text opens with the name of the organ that adopts it. */
import type { Outline, Part } from '../../model/outline.ts';
import type { Operative, Preambular } from '../../syntax/nodes.ts';
import { sourceSpan } from '../../text/prose.ts';
import { slice, span } from '../../text/span.ts';
import { isOwnText } from '../../model/ownParagraphs.ts';
import { nearlyOrganIn, type NearlyOrgan } from '../nearlyOrgan.ts';
import type { Finding, Rule } from '../rule.ts';

export const organLineMissing: Rule = {
  severity: 'error',
  title: 'The text opens with the name of the organ that adopts it',
  check({ outline, tree }) {
    return outline.parts
      .filter(({ organLine }) => organLine?.organ === undefined)
      .flatMap((part) => {
        const first = firstParagraph(part);
        if (first === undefined) return [];
        const nearly = nearlyOrganIn(tree.text, placeOfName(part, first, outline));
        if (nearly !== undefined) return [misprinted(nearly, tree.text)];
        return part.organLine === undefined ? [missing(first, outline)] : [];
      });
  },
};

/** The line of an organ nobody knows, else all that stands before the first paragraph. */
function placeOfName(
  { organLine, heading }: Part,
  first: Preambular | Operative,
  outline: Outline,
) {
  const above = heading ?? outline.frontMatter;
  return organLine?.span ?? span(above?.span.end ?? 0, first.span.start);
}

function missing({ body, opening }: Preambular | Operative, { frontMatter }: Outline): Finding {
  const organ = frontMatter?.metadata.organ ?? 'General Assembly';
  const { start, end } = opening ?? { start: 0, end: 1 };
  const words = body.prose.text.slice(start, end);
  return {
    span: sourceSpan(body.prose, start, end),
    message: `Expected the name of the organ, as in "The ${organ},", on a line of its own before "${words}"`,
  };
}

function misprinted({ span: place, right }: NearlyOrgan, draft: string): Finding {
  return {
    span: place,
    message: `Expected "${right}", found "${slice(draft, place)}"`,
    fixes: [
      {
        title: `Change to "${right}"`,
        edits: [{ span: place, newText: right }],
        // Another organ may bear a name like it.
        meaning: 'unsure',
      },
    ],
  };
}

/** Decisions and statements have no organ line; only what reads like a paragraph of a resolution asks for one. */
function firstParagraph({ sections }: Part): Preambular | Operative | undefined {
  const paragraphs = sections.flatMap(({ preambular, operative }) => [...preambular, ...operative]);
  const first = paragraphs.find(isOwnText);
  if (first?.opening?.known !== true) return undefined;
  return first.kind === 'preambular' || first.marker !== undefined ? first : undefined;
}
