/** Words spelled otherwise than in resolutions. */
import { misspelledPiece, rightSpelling } from '../lexicon/spellings.ts';
import { capitalized } from '../text/capitalized.ts';
import { isCapital } from '../text/letters.ts';
import { matchesIn } from '../text/matches.ts';
import { span, type Span } from '../text/span.ts';
import type { Rewording } from './rewording.ts';

/** Names, quotations, addresses, words under negotiation and computer programs are spelled as they are. */
export function misspelledIn(text: string): readonly Rewording[] {
  const found: Rewording[] = [];
  let done = 0;
  for (const { index } of matchesIn(misspelledPiece, text)) {
    if (index < done) continue;
    const place = wordAround(text, index);
    done = place.end;
    const written = text.slice(place.start, place.end);
    const right = rightOf(written);
    if (right !== undefined && !isForeign(text, place))
      found.push({ start: place.start, written, right });
  }
  return found;
}

function rightOf(written: string): string | undefined {
  const right = rightSpelling(written.toLowerCase());
  return right !== undefined && isCapital(written) ? capitalized(right) : right;
}

function wordAround(text: string, at: number): Span {
  let start = at;
  while (start > 0 && letter.test(text.charAt(start - 1))) start -= 1;
  let end = at;
  while (end < text.length && letter.test(text.charAt(end))) end += 1;
  return span(start, end);
}

/** `o` */
const letter = /[a-z\u00C0-\u024F]/i;

function isForeign(text: string, place: Span): boolean {
  const before = text.slice(0, place.start);
  return (
    (isCapital(text.charAt(place.start)) && place.start > 0) ||
    openSigns.some(([open, close]) => before.lastIndexOf(open) > before.lastIndexOf(close)) ||
    before.split('"').length % 2 === 0 ||
    ofComputers.test(before.slice(-longestBefore)) ||
    addressSigns.includes(before.slice(-1) || ' ') ||
    inAddress.test(text.slice(place.end, place.end + 2))
  );
}

const openSigns = [
  ['“', '”'],
  ['[', ']'],
] as const;
/** `computer program` */
const ofComputers = /\b(?:computer|software) $/;
const longestBefore = 'computer '.length + 1;
const addressSigns = './@_';
/** `center.org`, `center/` */
const inAddress = /^(?:\.\w|[/@_])/;
