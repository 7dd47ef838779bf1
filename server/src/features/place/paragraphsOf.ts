/** All paragraphs of a draft in one list. */
import type { Resolution } from '../../model/resolution.ts';
import type { Paragraph } from '../../syntax/nodes.ts';

/** Preambular paragraphs, operative ones and their subparagraphs, in order of the draft. */
export function paragraphsOf({ readables }: Resolution): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const { where, from } of readables)
    if (where === 'paragraph' && from !== undefined) paragraphs.push(from);
  return paragraphs;
}
