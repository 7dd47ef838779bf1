/** What a paragraph is called in a sentence to the drafter. */
import type { Paragraph } from '../../syntax/nodes.ts';

/** At the head of a sentence: "Paragraph 5", "Subparagraph (b)", "This paragraph". */
export function nameOf(paragraph: Paragraph | undefined): string {
  const name = nameWithin(paragraph);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Within a sentence: "paragraph 5", "subparagraph (b)", "this paragraph". */
export function nameWithin(paragraph: Paragraph | undefined): string {
  const label = paragraph?.marker?.label;
  if (label === undefined || paragraph === undefined) return 'this paragraph';
  return paragraph.kind === 'subparagraph' ? `subparagraph (${label})` : `paragraph ${label}`;
}
