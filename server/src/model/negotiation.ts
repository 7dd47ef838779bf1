/** What of a draft is still being negotiated: whether it says so, and which words nobody has agreed to yet. */
import type { Span } from '../text/span.ts';

export interface Negotiation {
  /** `open` where the draft says that it is under negotiation; one forgotten bracket does not say so. */
  readonly state: 'open' | 'settled';
  /** All signs of a negotiation, in order of the draft. */
  readonly marks: readonly NegotiationMark[];
  /** Words that are bracketed, attributed, alternative, struck or inserted: in order, none touching another. */
  readonly unsettled: readonly Span[];
}

export interface NegotiationMark {
  readonly kind: Kind;
  readonly span: Span;
}

type Kind =
  /** `[in New York]` */
  | 'bracket'
  /** `[EU: in Brussels]`, `Norway: delete` */
  | 'attribution'
  /** `OP5`, `PP3` */
  | 'label'
  /** `5 alt.`, `Alt 2:`, the second of `[Urges] [Invites]` */
  | 'alternative'
  /** `5 bis.` */
  | 'insertedNumber'
  /** `(agreed ad ref)` */
  | 'agreed'
  /** `~~struck~~`, `++inserted++` */
  | 'change';

type Unsettled = Pick<Negotiation, 'unsettled'>;

/** Whether a place holds words nobody has agreed to yet. */
export function isUnsettled({ unsettled }: Unsettled, place: Span): boolean {
  const next = unsettled[firstBehind(unsettled, place.start)];
  return next !== undefined && next.start < place.end;
}

/** The words nobody has agreed to yet of which a place holds any; they may reach beyond it. */
export function unsettledIn({ unsettled }: Unsettled, place: Span): readonly Span[] {
  const first = firstBehind(unsettled, place.start);
  let next = first;
  while ((unsettled[next]?.start ?? place.end) < place.end) next += 1;
  return unsettled.slice(first, next);
}

/** The first that ends behind an offset. */
function firstBehind(unsettled: readonly Span[], offset: number): number {
  let low = 0;
  let high = unsettled.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((unsettled[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
