/** Footnote calls that stand right before a place. */
import type { Body } from '../../syntax/nodes.ts';

/** Where the first of them begins; the place itself where there is none. */
export function callsBefore({ calls }: Body, place: number): number {
  let start = place;
  for (const { span: call } of calls.toReversed()) if (call.end === start) start = call.start;
  return start;
}
