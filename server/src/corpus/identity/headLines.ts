/** The lines above the text of a resolution: its masthead and its title, marks taken off. */
import type { Resolution } from '../../model/resolution.ts';
import { slice, type Span } from '../../text/span.ts';

/** `*`, `#`, `[^1]`, `<b>` */
const marks = /\*+|^#+ ?|\[\^[^\]\n]{1,20}\]|<\/?[a-z]{1,8}>/g;

/** In order, none of them empty; of the masthead and the title, or of the blocks that are given. */
export function headLines(
  { outline, tree }: Resolution,
  blocks: readonly { readonly span: Span }[] = [
    ...outline.mastheads,
    ...(outline.title ? [outline.title] : []),
  ],
): readonly string[] {
  return blocks
    .toSorted((a, b) => a.span.start - b.span.start)
    .flatMap(({ span }) => slice(tree.text, span).split('\n'))
    .map((line) => line.trim().replace(marks, '').replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}
