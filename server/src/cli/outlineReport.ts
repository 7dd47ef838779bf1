/** The structure of a draft with numbers and opening words, as `resolution outline` prints it. */
import type { Resolution } from '../model/resolution.ts';
import type { NumberedParagraph, Paragraph } from '../syntax/nodes.ts';
import { slice } from '../text/span.ts';
import { positionsIn, type Positions, type Range } from './positions.ts';

export interface OutlineReport {
  readonly title: string | null;
  readonly organ: string | null;
  readonly profile: string;
  readonly preambular: readonly OutlinedOpening[];
  readonly operative: readonly OutlinedParagraph[];
  readonly annexes: readonly OutlinedAnnex[];
  readonly footnotes: readonly OutlinedNote[];
}

interface OutlinedOpening {
  readonly range: Range;
  readonly opening: string;
}

export interface OutlinedParagraph extends OutlinedOpening {
  /** As written, without its marks: "5 bis", "a"; null where it is not numbered. */
  readonly label: string | null;
  /** As written, with its marks: "5 bis.", "(a)", "-"; null where there is none. */
  readonly marker: string | null;
  readonly children: readonly OutlinedParagraph[];
}

interface OutlinedAnnex {
  readonly label: string | null;
  readonly title: string | null;
  readonly range: Range;
}

interface OutlinedNote {
  readonly label: string;
  readonly text: string;
  readonly range: Range;
}

export function outlineReport({ tree, outline, profile, footnotes }: Resolution): OutlineReport {
  const positions = positionsIn(tree.text);
  const organLine = outline.parts[0]?.organLine;
  const sections = outline.parts.flatMap((part) => part.sections);
  return {
    title: outline.title?.text ?? null,
    organ: organLine?.organ?.name ?? organLine?.name ?? null,
    profile,
    preambular: sections.flatMap(({ preambular }) =>
      preambular.map((paragraph) => outlinedOpening(paragraph, positions)),
    ),
    operative: sections.flatMap(({ operative }) =>
      operative.map((paragraph) => outlinedParagraph(paragraph, tree.text, positions)),
    ),
    annexes: outline.annexes.map(({ numeral, title, span }) => ({
      label: numeral ?? null,
      title: title ?? null,
      range: positions.range(span),
    })),
    footnotes: footnotes.notes.map(({ note }) => ({
      label: note.label,
      text: note.body.prose.text,
      range: positions.range(note.span),
    })),
  };
}

function outlinedParagraph(
  paragraph: NumberedParagraph,
  draft: string,
  positions: Positions,
): OutlinedParagraph {
  const { marker } = paragraph;
  return {
    label: marker?.label ?? null,
    marker: marker === undefined ? null : slice(draft, marker.span),
    ...outlinedOpening(paragraph, positions),
    children: paragraph.subparagraphs.map((child) => outlinedParagraph(child, draft, positions)),
  };
}

function outlinedOpening(paragraph: Paragraph, positions: Positions): OutlinedOpening {
  return { range: positions.range(paragraph.span), opening: openingWords(paragraph) };
}

/** How many words stand for a paragraph that opens with none of the known phrases. */
const fewWords = 6;

/** The opening phrase as written, or the first words. */
function openingWords(paragraph: Paragraph): string {
  const { text } = paragraph.body.prose;
  if (paragraph.kind !== 'subparagraph' && paragraph.opening?.known === true) {
    return text.slice(paragraph.opening.start, paragraph.opening.end);
  }
  const words = text.split(' ');
  return words.length > fewWords ? `${words.slice(0, fewWords).join(' ')} …` : text;
}
