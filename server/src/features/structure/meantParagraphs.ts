/** The paragraphs a reference means, those within its ranges too. */
import type { Mention } from '../../model/reference.ts';
import type { NumberedParagraph } from '../../syntax/nodes.ts';
import type { Whereabouts } from './whereabouts.ts';

/** In the order of the draft before. */
export function meantParagraphs(
  mentions: readonly Mention[],
  { between }: Whereabouts,
): readonly NumberedParagraph[] {
  return mentions.flatMap(({ target, role }, at) => {
    if (target.kind !== 'paragraph') return [];
    const first = mentions[at - 1]?.target;
    return role === 'to' && first?.kind === 'paragraph'
      ? [...between(first.paragraph, target.paragraph).slice(1, -1), target.paragraph]
      : [target.paragraph];
  });
}
