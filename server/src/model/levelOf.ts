/** How deep a paragraph stands: an operative one on level 0, `(a)` on 1, `(i)` on 2. */
import type { NumberedParagraph } from '../syntax/nodes.ts';

export function levelOf(paragraph: NumberedParagraph): number {
  return paragraph.kind === 'operative' ? 0 : paragraph.level;
}
