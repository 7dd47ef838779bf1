/** Links that lead nowhere: `[65/230](#)`. */
import type { Resolution } from '../model/resolution.ts';
import { matchesIn } from '../text/matches.ts';
import { span } from '../text/span.ts';
import { isText, type Debris } from './debris.ts';

/** `[65/230](#)`, `[65/230]()` */
const deadLink = /\[([^[\]\n]{1,200})\]\(#?\)/g;

export function deadLinks(resolution: Resolution): readonly Debris[] {
  const { text } = resolution.tree;
  if (!text.includes('](#)') && !text.includes(']()')) return [];
  const isPartOfText = isText(resolution);
  return matchesIn(deadLink, text).flatMap(
    ({ 0: written, 1: words = '', index }): readonly Debris[] => {
      const place = span(index, index + written.length);
      if (!isPartOfText(place)) return [];
      const edits = [{ span: place, newText: words }];
      return [
        {
          kind: 'link',
          severity: 'information',
          span: place,
          message: `Expected "${words}", found a link that leads nowhere`,
          fixes: [{ title: 'Remove the link', edits, meaning: 'kept' }],
        },
      ];
    },
  );
}
