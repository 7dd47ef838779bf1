/** A numbered paragraph under its name, as Markdown: "**Paragraph 2**", "**Subparagraph (b)**". */
import { calledByPath } from '../../model/calledByPath.ts';
import type { NumberedParagraph } from '../../syntax/nodes.ts';
import { capitalized } from '../../text/capitalized.ts';
import { escaped } from './escaped.ts';
import { paragraphText } from './paragraphText.ts';

export function passageText(path: string, paragraph: NumberedParagraph): string {
  return `**${escaped(capitalized(calledByPath(path)))}**\n\n${paragraphText(paragraph)}`;
}
