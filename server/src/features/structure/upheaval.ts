/** What a new order leaves as it was: most of a draft. */
import type { Paragraph } from '../../syntax/nodes.ts';
import { topListsOf, type Arrangement, type Rearranged, type Slot } from './slots.ts';

export interface Upheaval {
  /** No longer there, and no part of another paragraph either. */
  readonly gone: ReadonlySet<Paragraph>;
  /** Now before what they stood behind, or behind what they stood before. */
  readonly moved: ReadonlySet<Paragraph>;
  /** Of lists that hold other paragraphs than before, or the same ones in another order. */
  readonly unsettled: ReadonlySet<Paragraph>;
}

/** `chosen`: what the request is about; `joined`: paragraphs that have become part of others. */
export function upheavalIn(
  { before, after }: Rearranged,
  chosen: readonly Slot[],
  joined: ReadonlyMap<Paragraph, unknown>,
): Upheaval {
  const gone = new Set<Paragraph>();
  const come = new Set<Paragraph>();
  const unsettled = new Set<Paragraph>();
  for (const [old, now] of changedLists(before, after)) {
    const staying = new Set(now);
    const known = new Set(old);
    for (const slot of old) if (!staying.has(slot)) addAllOf(slot, gone);
    for (const slot of now) if (!known.has(slot)) addAllOf(slot, come);
    addUnsettled(old, now, unsettled);
  }
  for (const paragraph of [...come, ...joined.keys()]) gone.delete(paragraph);
  const moved = new Set(joined.keys());
  for (const slot of chosen) addAllOf(slot, moved);
  return { gone, moved, unsettled };
}

type Lists = readonly (readonly [old: readonly Slot[], now: readonly Slot[]])[];

/** The lists of sections that are no longer the same. */
function changedLists(before: Arrangement, after: Arrangement): Lists {
  const old = topListsOf(before);
  return topListsOf(after).flatMap(({ slots }, at) => {
    const known = old[at]?.slots ?? [];
    return known === slots ? [] : [[known, slots] as const];
  });
}

function addAllOf({ paragraph, below }: Slot, paragraphs: Set<Paragraph>): void {
  if (paragraph !== undefined) paragraphs.add(paragraph);
  for (const slot of below) addAllOf(slot, paragraphs);
}

/** The members of an old list that is another one now, and of the lists below it. */
function addUnsettled(old: readonly Slot[], now: readonly Slot[], unsettled: Set<Paragraph>): void {
  const isSame =
    old.length === now.length && old.every(({ paragraph }, at) => paragraph === now[at]?.paragraph);
  if (!isSame) for (const { paragraph } of old) if (paragraph) unsettled.add(paragraph);
  const places = new Map(now.map((slot) => [slot.paragraph, slot]));
  for (const slot of old) {
    const there = places.get(slot.paragraph);
    if (there !== slot) addUnsettled(slot.below, there?.below ?? [], unsettled);
  }
}
