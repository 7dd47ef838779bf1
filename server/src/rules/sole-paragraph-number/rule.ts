/** An operative paragraph that stands alone carries no number. */
import type { Part } from '../../model/outline.ts';
import { slice } from '../../text/span.ts';
import { endingOf } from '../ending.ts';
import { markerRemoval } from '../markerRemoval.ts';
import type { Rule } from '../rule.ts';

export const soleParagraphNumber: Rule = {
  severity: 'warning',
  title: 'An operative paragraph that stands alone carries no number',
  *check(resolution, { groundwork }) {
    const { outline, tree, negotiation, numberingMode } = resolution;
    // Others may be added, and the number is what negotiators call it by.
    if (negotiation.state === 'open' || numberingMode === 'frozen') return;
    const sole = new Set(outline.parts.flatMap(soleParagraph));
    if (sole.size === 0) return;
    for (const { paragraph, last } of groundwork.operativeEnds()) {
      const { marker } = paragraph;
      if (marker === undefined || !sole.has(paragraph)) continue;
      // Without its full stop the draft is probably still growing.
      if (endingOf(last.body, tree.text)?.mark !== '.') continue;
      yield {
        span: marker.span,
        message: `Expected no number before the only operative paragraph, found "${slice(tree.text, marker.span)}"`,
        fixes: [markerRemoval(paragraph, tree.text)],
      };
    }
  },
};

/** Sections may have one paragraph each and still number it. */
function soleParagraph({ sections }: Part) {
  const operative = sections.flatMap((section) => section.operative);
  return operative.length === 1 && sections.length === 1 ? operative : [];
}
