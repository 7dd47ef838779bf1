/** Preambular paragraphs carry no number. */
import type { Marker } from '../../syntax/nodes.ts';
import { slice } from '../../text/span.ts';
import { markerRemoval } from '../markerRemoval.ts';
import { openingWords } from '../openingOf.ts';
import type { Rule } from '../rule.ts';

export const preambularNumber: Rule = {
  severity: 'error',
  title: 'Preambular paragraphs carry no number or letter',
  *check(resolution) {
    const { text } = resolution.tree;
    for (const paragraph of resolution.own.preambular) {
      const { marker } = paragraph;
      if (marker === undefined || !isNumber(marker)) continue;
      yield {
        span: marker.span,
        message: `Expected no number before "${openingWords(paragraph)}", found "${slice(text, marker.span)}"`,
        fixes: [markerRemoval(paragraph, text)],
      };
    }
  },
};

/** Dashes are a way of pasting, and `PP3` is how negotiators call a preambular paragraph. */
function isNumber({ series, lead }: Marker): boolean {
  return series !== 'bullet' && !lead.includes('PP');
}
