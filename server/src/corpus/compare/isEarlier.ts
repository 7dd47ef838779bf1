/** Which of two texts came first. */
import type { TextIdentity } from '../textIdentity.ts';
import { formOf, inCountingOrder } from '../../text/countingOrder.ts';

/** By the number of the same form, else by date, else by session; a draft without a number follows all that have one. Absent where nothing tells. */
export function isEarlier(one: TextIdentity, other: TextIdentity): boolean | undefined {
  const order =
    byNumber(one, other) ??
    compare(one.date, other.date) ??
    compare(one.session, other.session) ??
    Number(one.number === undefined) - Number(other.number === undefined);
  return order === 0 ? undefined : order < 0;
}

function byNumber(
  { number: one }: TextIdentity,
  { number: other }: TextIdentity,
): number | undefined {
  if (one === undefined || other === undefined || formOf(one) !== formOf(other)) return undefined;
  return compare(one, other);
}

/** Absent where one is absent or both are equal. */
function compare(one: string | undefined, other: string | undefined): number | undefined {
  if (one === undefined || other === undefined) return undefined;
  return inCountingOrder(one, other) || undefined;
}
