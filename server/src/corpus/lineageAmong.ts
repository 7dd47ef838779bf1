/** Which of the texts one organ adopted under one title come before and after another of them. */
import { formOf, inCountingOrder } from '../text/countingOrder.ts';

export interface InLineage {
  readonly number: string;
  /** ISO */
  readonly date?: string;
}

export interface LineageAmong<Text> {
  /** The text it follows, if any. */
  readonly before?: Text;
  /** The text that follows it, if any. */
  readonly after?: Text;
  /** The last of those that follow it, if any. */
  readonly last?: Text;
}

/**
 * Only texts of which it is certain which one is earlier: by the number of the same form, else by the date. A draft that has no
 * number yet follows all. The text itself may be among them.
 */
export function lineageAmong<Text extends InLineage>(
  texts: readonly Text[],
  own: Partial<InLineage>,
): LineageAmong<Text> {
  const family = texts
    .filter(({ number }) => number !== own.number)
    .toSorted((a, b) => orderOf(a, b) ?? 0);
  const { number } = own;
  if (number === undefined) return ends(family.at(-1), []);
  const itself = { ...own, number };
  const before = family.filter((text) => (orderOf(text, itself) ?? 0) < 0);
  const after = family.filter((text) => (orderOf(text, itself) ?? 0) > 0);
  return ends(before.at(-1), after);
}

function ends<Text>(before: Text | undefined, later: readonly Text[]): LineageAmong<Text> {
  const [after, last] = [later[0], later.at(-1)];
  return { ...(before && { before }), ...(after && { after }), ...(last && { last }) };
}

/** Absent where nothing tells. */
export function orderOf(a: InLineage, b: InLineage): number | undefined {
  if (formOf(a.number) === formOf(b.number)) return inCountingOrder(a.number, b.number);
  return a.date === undefined || b.date === undefined ? undefined : a.date.localeCompare(b.date);
}
