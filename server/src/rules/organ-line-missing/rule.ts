/** The text opens with the name of the organ that adopts it. */
import type { Outline, Part } from '../../model/outline.ts';
import type { Opening } from '../../lexicon/opening.ts';
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
        const nearly = nearlyOrganIn(tree.text, placeOfName(part, first.paragraph, outline));
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

interface FirstParagraph {
  readonly paragraph: Preambular | Operative;
  readonly opening: Opening;
}

function missing(
  { paragraph: { body }, opening: { start, end } }: FirstParagraph,
  { frontMatter }: Outline,
): Finding {
  const organ = frontMatter?.metadata.organ ?? 'General Assembly';
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
function firstParagraph({ sections }: Part): FirstParagraph | undefined {
  const paragraphs = sections.flatMap(({ preambular, operative }) => [...preambular, ...operative]);
  const paragraph = paragraphs.find(isOwnText);
  const opening = paragraph?.opening;
  if (paragraph === undefined || opening?.known !== true) return undefined;
  const counts = paragraph.kind === 'preambular' || paragraph.marker !== undefined;
  return counts ? { paragraph, opening } : undefined;
}
