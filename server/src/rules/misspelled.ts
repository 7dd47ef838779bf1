/** Words spelled otherwise than in resolutions. */
import { misspelledPiece, rightSpelling } from '../lexicon/spellings.ts';
import { capitalized } from '../text/capitalized.ts';
import { isCapital } from '../text/letters.ts';
import type { Span } from '../text/span.ts';
import { wordsWith } from '../text/wordsWith.ts';
import type { Rewording } from './rewording.ts';

/** Names, quotations, addresses, words under negotiation and computer programs are spelled as they are. */
export function misspelledIn(text: string): readonly Rewording[] {
  return wordsWith(misspelledPiece, text).flatMap((place): readonly Rewording[] => {
    const written = text.slice(place.start, place.end);
    const right = rightOf(written);
    if (right === undefined || isForeign(text, place)) return [];
    return [{ start: place.start, written, right }];
  });
}

function rightOf(written: string): string | undefined {
  const right = rightSpelling(written.toLowerCase());
  return right !== undefined && isCapital(written) ? capitalized(right) : right;
}

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
