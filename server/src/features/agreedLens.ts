/** A line over a paragraph that says where nearly the same words were agreed. */
import type { AgreedMatch } from '../corpus/corpus.ts';
import { bestMatch, matchesAsked } from './agreed/bestMatches.ts';
import { shareInWords, shortPlace, shortSource } from './agreed/sourceNames.ts';
import { fromOthers, type OwnText } from './agreed/ownText.ts';

/**
 * Measured on 1,343 paragraphs of the seventy-ninth session against 13,995 of earlier ones: from 0.7 on the closest one is the
 * same clause, longer, shorter or brought up to date; a little below it is another clause on the same matter.
 */
const leastShare = 0.7;

/** "78/69, para. 12: 94 % the same + 3 more"; absent where no text is close enough. */
export function agreedLensTitle(own: OwnText, matches: readonly AgreedMatch[]): string | undefined {
  const best = bestMatch(fromOthers(own, matches), leastShare);
  if (best === undefined) return undefined;
  const { match, others } = best;
  const place = `${shortSource(match, own.organ)}, ${shortPlace(match.paragraph.place)}`;
  return `${place}: ${shareInWords(match.share)}${moreText(others)}`;
}

function moreText(others: number): string {
  if (others === 0) return '';
  return others + 1 >= matchesAsked ? ` + ${others} or more` : ` + ${others} more`;
}
