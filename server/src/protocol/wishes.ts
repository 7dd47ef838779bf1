/** How a drafter wants paragraphs to be edited in this draft. */
import type { Wishes } from '../features/structure/request.ts';
import { rules } from '../rules/registry.ts';
import { ruleSeverity } from '../rules/severity.ts';
import type { Asked } from './asked.ts';

/** Also and further follow where the rule about them is not off. */
export function wishesOf({ session, document, resolution, settings }: Asked): Wishes {
  const chosen = settings.rules['repeated-opening'];
  const isCustom = ruleSeverity(rules['repeated-opening'], resolution, chosen) !== 'off';
  return {
    numbering: settings.numbering,
    adverbs: isCustom ? 'follow' : 'keep',
    references: 'ask',
    read: session.analyses.readingOf(document.uri, settings),
  };
}
