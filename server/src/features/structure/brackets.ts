/** Square brackets around whole paragraphs, and what must not be done to them. */
import type { Bracket } from '../../model/resolution.ts';
import type { Paragraph } from '../../syntax/nodes.ts';
import { refuse, type Refusal } from '../../text/refusal.ts';
import { encloses, span, type Span } from '../../text/span.ts';
import type { Cut } from './cuts.ts';

type Brackets = readonly Bracket[];

interface Pair {
  readonly open: Span;
  readonly close: Span;
}

/** Refuses what would tear brackets apart, or bring paragraphs into them or out of them. */
export function whyBracketsForbid(brackets: Brackets, cuts: readonly Cut[]): Refusal | undefined {
  return pairsIn(brackets).some((pair) => cuts.some((cut) => isChanged(pair, cut)))
    ? wouldHoldOthers()
    : undefined;
}

export function wouldHoldOthers(): Refusal {
  return refuse(
    'Square brackets that hold several paragraphs would then hold others: please remove or move the brackets first',
  );
}

/** Where the bracket before the number of a paragraph closes; absent without such a bracket or without its partner. */
export function closeOfNumber(brackets: Brackets, { marker }: Paragraph): Span | undefined {
  if (marker?.lead.includes('[') !== true) return undefined;
  return pairsIn(brackets).find(({ open }) => encloses(marker.span, open))?.close;
}

function pairsIn(brackets: Brackets): readonly Pair[] {
  return brackets.flatMap(({ open, close }) => (open && close ? [{ open, close }] : []));
}

function isChanged(pair: Pair, cut: Cut): boolean {
  switch (cut.kind) {
    case 'drop':
      return isTorn(pair, cut.whole);
    case 'lift':
      return (
        isTorn(pair, cut.taken) || holds(pair, cut.taken) !== holds(pair, span(cut.to, cut.to))
      );
    case 'replace':
    case 'add':
      return false;
  }
}

function isTorn({ open, close }: Pair, words: Span): boolean {
  return encloses(words, open) !== encloses(words, close);
}

/** A bracket that moves along with the words holds them no more than before. */
function holds({ open, close }: Pair, { start, end }: Span): boolean {
  return open.end <= start && end <= close.start;
}
