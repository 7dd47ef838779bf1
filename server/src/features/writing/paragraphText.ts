/** The beginning of a paragraph and of its subparagraphs, as Markdown. */
import type { Paragraph } from '../../syntax/nodes.ts';
import { escaped } from './escaped.ts';
import { shortened } from '../../text/shortened.ts';

const paragraphLength = 300;
const subparagraphLength = 120;

/** The words italic as in print, then a line for each subparagraph. */
export function paragraphText(paragraph: Paragraph): string {
  return [openingLines(paragraph), ...subparagraphLines(paragraph, '')].join('\n');
}

function openingLines(paragraph: Paragraph): string {
  const text = shortened(paragraph.body.prose.text, paragraphLength);
  const opening = paragraph.kind === 'subparagraph' ? undefined : paragraph.opening;
  const italic = opening === undefined ? '' : text.slice(opening.start, opening.end).trim();
  const words =
    opening?.start !== 0 || italic === ''
      ? escaped(text)
      : `*${escaped(italic)}*${restOf(text, opening.end)}`;
  return paragraph.subparagraphs.length > 0 ? `${words}\n` : words;
}

function restOf(text: string, from: number): string {
  const rest = text.slice(from);
  return rest.startsWith(' ') ? ` ${escaped(rest)}` : escaped(rest);
}

function* subparagraphLines(paragraph: Paragraph, indent: string): Iterable<string> {
  for (const part of paragraph.subparagraphs) {
    const label = part.marker.series === 'bullet' ? '' : `(${escaped(part.marker.label)}) `;
    yield `${indent}- ${label}${escaped(shortened(part.body.prose.text, subparagraphLength))}`;
    yield* subparagraphLines(part, `${indent}  `);
  }
}
