/** One sentence of several, as notes and annexes have them. */
import { matchesIn } from '../../text/matches.ts';
import { span, type Span } from '../../text/span.ts';

/** `. The`, `.” See`: where one sentence ends and the next begins */
const sentenceEnd = /[.!?][”"’)]? (?=[A-Z“"(])/g;
/** `Mr.`, `No.`, `vol.`, `A.` of a name */
const abbreviated = /(?:^|[\s(])(?:[A-Z][a-z]{0,2}|nos?|vols?|paras?|arts?|sects?|chaps?|pp?)$/;

/** Positions in the text of a paragraph; all of it where it is one sentence. */
export function sentenceAround(text: string, at: number): Span {
  let start = 0;
  for (const { index, 0: found } of matchesIn(sentenceEnd, text)) {
    if (abbreviated.test(text.slice(Math.max(0, index - 7), index))) continue;
    const end = index + found.length;
    if (at < end) return span(start, end - 1);
    start = end;
  }
  return span(start, text.length);
}
