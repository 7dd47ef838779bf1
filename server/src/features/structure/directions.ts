/** Turns "above" into "below" where a paragraph has passed the one that speaks of it. */
import type { Reference } from '../../model/reference.ts';
import type { Paragraph } from '../../syntax/nodes.ts';
import type { Edit } from '../../text/edit.ts';
import { capitalized } from '../../text/capitalized.ts';
import { isCapital } from '../../text/letters.ts';
import { encloses, slice } from '../../text/span.ts';
import type { Whereabouts } from './whereabouts.ts';

type Side = 'above' | 'below' | 'here';

/** Where some of several paragraphs come to stand on either side, neither word would be right. */
export function directionEdits(
  draft: string,
  { mentions, from, directionSpan, qualifier }: Reference,
  { orderOf, upheaval: { moved } }: Whereabouts,
): readonly Edit[] {
  if (directionSpan === undefined || from === undefined) return [];
  if (qualifier !== 'above' && qualifier !== 'below') return [];
  const targets = mentions.flatMap(({ target }) =>
    target.kind === 'paragraph' ? [target.paragraph] : [],
  );
  if (![from, ...targets].some((one) => moved.has(one))) return [];
  const old = targets.map((one) => sideOf(one, from, one.span.start < from.span.start));
  const here = orderOf(from) ?? 0;
  const now = targets.flatMap((one): readonly Side[] => {
    const there = orderOf(one);
    return there === undefined ? [] : [sideOf(one, from, there < here)];
  });
  // A word that was wrong before is the drafter’s to put right.
  if (!areOn(qualifier, old) || areOn(qualifier, now)) return [];
  const written = slice(draft, directionSpan);
  return [{ span: directionSpan, newText: rightWord(written, qualifier, now) }];
}

function rightWord(written: string, qualifier: 'above' | 'below', sides: readonly Side[]): string {
  const other = qualifier === 'above' ? 'below' : 'above';
  if (!areOn(other, sides)) return 'of the present resolution';
  return isCapital(written) ? capitalized(other) : other;
}

function sideOf(target: Paragraph, from: Paragraph, isBefore: boolean): Side {
  if (encloses(target.span, from.span) || encloses(from.span, target.span)) return 'here';
  return isBefore ? 'above' : 'below';
}

function areOn(word: 'above' | 'below', sides: readonly Side[]): boolean {
  return sides.every((side) => side === 'here' || side === word);
}
