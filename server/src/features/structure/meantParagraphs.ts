/** The paragraphs a reference means, those within its ranges too. */
import type { Mention } from '../../model/reference.ts';
import type { Paragraph } from '../../syntax/nodes.ts';
import type { Whereabouts } from './whereabouts.ts';

/** In the order of the draft before. */
export function meantParagraphs(
  mentions: readonly Mention[],
  { between }: Whereabouts,
): readonly Paragraph[] {
  return mentions.flatMap((mention, at) => {
    const paragraph = paragraphMeant(mention);
    const first = paragraphMeant(mentions[at - 1]);
    if (paragraph === undefined) return [];
    return mention.role === 'to' && first !== undefined
      ? [...between(first, paragraph).slice(1, -1), paragraph]
      : [paragraph];
  });
}

/** Absent where a mention leads to no paragraph of the resolution. */
export function paragraphMeant(mention: Mention | undefined): Paragraph | undefined {
  const target = mention?.target;
  return target?.kind === 'paragraph' || target?.kind === 'preambular'
    ? target.paragraph
    : undefined;
}
