/** Turns "above" into "below" where a paragraph has passed the one that speaks of it. */
import type { Reference } from '../../model/reference.ts';
import type { Paragraph } from '../../syntax/nodes.ts';
import type { Edit } from '../../text/edit.ts';
import { encloses } from '../../text/span.ts';
import { meantParagraphs } from './meantParagraphs.ts';
import { turnedWord, type Side } from './turnedWord.ts';
import type { Whereabouts } from './whereabouts.ts';

/** Where some of several paragraphs come to stand on either side, neither word would be right. */
export function directionEdits(
  draft: string,
  reference: Reference,
  whereabouts: Whereabouts,
): readonly Edit[] {
  const { mentions, from } = reference;
  if (from === undefined) return [];
  const { orderOf, upheaval } = whereabouts;
  const { moved } = upheaval;
  const targets = meantParagraphs(mentions, whereabouts);
  if (![from, ...targets].some((one) => moved.has(one))) return [];
  const old = targets.map((one) =>
    areOne(one, from) ? 'here' : sideOf(one.span.start, from.span.start),
  );
  const here = orderOf(from) ?? 0;
  const now = targets.flatMap((one): readonly Side[] => {
    const there = orderOf(one);
    if (there === undefined) return [];
    return [areOne(one, from) && areNested(one, from, whereabouts) ? 'here' : sideOf(there, here)];
  });
  return turnedWord(draft, reference, { old, now });
}

function areOne(one: Paragraph, other: Paragraph): boolean {
  return encloses(one.span, other.span) || encloses(other.span, one.span);
}

function sideOf(target: number, from: number): Side {
  return target < from ? 'above' : 'below';
}

/** Whether one of two paragraphs, of which one was part of the other, still is. */
function areNested(one: Paragraph, other: Paragraph, { pathAround }: Whereabouts): boolean {
  const paths = [pathAround(one), pathAround(other)].toSorted((a, b) => a.length - b.length);
  const [outer = '', inner = ''] = paths;
  return outer === '' || outer === inner || inner.startsWith(`${outer} `);
}
