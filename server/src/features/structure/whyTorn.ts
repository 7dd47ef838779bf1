/** Tables, quotations and the like that would be torn from the paragraph that leads to them. */
import { refuse, type Refusal } from '../../text/refusal.ts';
import { blockBehind } from './blockBehind.ts';
import { nameOf } from './paragraphName.ts';
import type { Scene } from './rearrangement.ts';
import type { Slot } from './slots.ts';
import { tailOf } from './tailOf.ts';

/**
 * Why the last of some paragraphs must neither go away nor get another one behind it: its colon leads to text, or to a heading
 * as above a table, that is not among its lines.
 */
export function whyTorn(
  { draft, holdings, resolution }: Scene,
  slots: readonly Slot[],
): Refusal | undefined {
  const paragraph = slots.at(-1)?.paragraph;
  if (paragraph === undefined) return undefined;
  const lines = holdings(paragraph);
  if (lines === undefined || tailOf(paragraph.body, draft)?.written !== ':') return undefined;
  // What it leads to is below it already: its subparagraphs, a table.
  if (draft.slice(paragraph.body.span.end, lines.end).trim() !== '') return undefined;
  const behind = blockBehind(resolution, lines.end)?.kind;
  return behind !== undefined && leadable.has(behind)
    ? refuse(
        `${nameOf(paragraph)} seems to lead to what stands below it, and would be parted from that: please move that first`,
      )
    : undefined;
}

const leadable: ReadonlySet<string> = new Set(['passage', 'unparsed', 'heading']);
