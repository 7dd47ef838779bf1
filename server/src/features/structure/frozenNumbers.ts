/** What paragraphs are called in a new order while their numbers are frozen. */
import type { FrozenNumber } from '../../model/frozenSequence.ts';
import type { Label } from '../../model/numbering.ts';
import type { Paragraph } from '../../syntax/nodes.ts';
import {
  insertedCount,
  keptCount,
  runningCount,
  type Count,
  type Counted,
  type Kind,
} from './counting.ts';
import type { SeriesOf } from './series.ts';
import { listsOf, type Arrangement, type Slot, type SlotList } from './slots.ts';

/** What was known of the paragraphs before. */
interface Known {
  readonly seriesOf: SeriesOf;
  /** The label a paragraph had, where it stood on the same level. */
  readonly labelIn: (slot: Slot, list: SlotList) => Label | undefined;
  /** Paragraphs that come to stand elsewhere; all others keep their numbers. */
  readonly moved: ReadonlySet<Paragraph>;
}

/** From a paragraph to the next, each asked for once and in order; nothing where there is no number left. */
export type FrozenCounting = (
  kind: Kind,
  slot: Slot,
  list: SlotList,
  before: Count,
) => Counted | undefined;

/** Where no number of a series stays, it is counted from 1. */
export function frozenCounting(after: Arrangement, known: Known): FrozenCounting {
  const rows = rowsOf(after, known);
  return (kind, slot, list, before) => {
    const row = rows.get(rowFor(list, known));
    if (row === undefined) return runningCount(kind, before, ownLabel(slot, list, known));
    const kept = keptLabel(slot, list, known);
    if (kept === undefined)
      return insertedCount(kind, before, ownLabel(slot, list, known), row.numbers[row.at]);
    if (kept.marker.alternative === 0) row.at += 1;
    return keptCount(kind, before, kept);
  };
}

/** The numbers of one series that stay, and the place of the next one. */
interface Row {
  readonly numbers: FrozenNumber[];
  at: number;
}

function rowsOf(after: Arrangement, known: Known): ReadonlyMap<unknown, Row> {
  const rows = new Map<unknown, Row>();
  for (const list of listsOf(after)) {
    for (const slot of list.slots) {
      const kept = keptLabel(slot, list, known);
      if (kept === undefined || kept.marker.alternative > 0) continue;
      const key = rowFor(list, known);
      const row = rows.get(key) ?? { numbers: [], at: 0 };
      row.numbers.push(kept.marker);
      rows.set(key, row);
    }
  }
  return rows;
}

function rowFor(list: SlotList, { seriesOf }: Known): unknown {
  return list.level > 0 ? list.slots : seriesOf(list);
}

/** A number says nothing among those of another series. */
function ownLabel(slot: Slot, list: SlotList, { labelIn, seriesOf }: Known): Label | undefined {
  const label = labelIn(slot, list);
  return list.level > 0 || label?.series === seriesOf(list) ? label : undefined;
}

/** Alternatives are called after the paragraph they stand beside, wherever they go. */
function keptLabel(slot: Slot, list: SlotList, known: Known): Label | undefined {
  const own = ownLabel(slot, list, known);
  const isMoved = slot.paragraph !== undefined && known.moved.has(slot.paragraph);
  return isMoved && own?.marker.alternative === 0 ? undefined : own;
}
