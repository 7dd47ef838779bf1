/** The paragraphs of a draft as lists within lists, so that they can be put into another order before a letter is changed. */
import type { Outline } from '../../model/outline.ts';
import type { Paragraph } from '../../syntax/nodes.ts';

/** A paragraph in its place. */
export interface Slot {
  /** Absent for one that is still to be written. */
  readonly paragraph: Paragraph | undefined;
  readonly below: readonly Slot[];
}

export interface SectionSlots {
  readonly preambular: readonly Slot[];
  readonly operative: readonly Slot[];
}

/** Parts, and in them sections. */
export type Arrangement = readonly (readonly SectionSlots[])[];

/** One order of the paragraphs, and another. */
export interface Rearranged {
  readonly before: Arrangement;
  readonly after: Arrangement;
}

/** Where a paragraph stands. */
export interface Place {
  readonly part: number;
  readonly section: number;
  readonly list: 'preambular' | 'operative';
  /** Its place in the list of the section, then in that of its paragraph, and so on down; never empty. */
  readonly path: readonly number[];
}

export function arrangementOf({ parts }: Outline): Arrangement {
  return parts.map(({ sections }) =>
    sections.map(({ preambular, operative }) => ({
      preambular: preambular.map(slotOf),
      operative: operative.map(slotOf),
    })),
  );
}

function slotOf(paragraph: Paragraph): Slot {
  return { paragraph, below: paragraph.subparagraphs.map(slotOf) };
}

/** The list a place is in. */
export function listAt(arrangement: Arrangement, place: Place): readonly Slot[] {
  let list = arrangement[place.part]?.[place.section]?.[place.list] ?? [];
  for (const at of place.path.slice(0, -1)) list = list[at]?.below ?? [];
  return list;
}

export function slotAt(arrangement: Arrangement, place: Place): Slot | undefined {
  return listAt(arrangement, place)[lastOf(place)];
}

/** Its place in its own list. */
export function lastOf({ path }: Place): number {
  return path.at(-1) ?? 0;
}

/** The place of the paragraph it stands in; absent at the top. */
export function above(place: Place): Place | undefined {
  return place.path.length < 2 ? undefined : { ...place, path: place.path.slice(0, -1) };
}

/** The arrangement with another list in the place of one. */
export function withList(
  arrangement: Arrangement,
  place: Place,
  change: (list: readonly Slot[]) => readonly Slot[],
): Arrangement {
  return replaced(arrangement, place.part, (sections) =>
    replaced(sections, place.section, (section) => ({
      ...section,
      [place.list]: changedBelow(section[place.list], place.path.slice(0, -1), change),
    })),
  );
}

function changedBelow(
  list: readonly Slot[],
  [first, ...rest]: readonly number[],
  change: (list: readonly Slot[]) => readonly Slot[],
): readonly Slot[] {
  if (first === undefined) return change(list);
  return replaced(list, first, (slot) => ({
    ...slot,
    below: changedBelow(slot.below, rest, change),
  }));
}

function replaced<One>(
  list: readonly One[],
  at: number,
  change: (one: One) => One,
): readonly One[] {
  return list.map((one, index) => (index === at ? change(one) : one));
}

/** All lists of an arrangement with what they hang below, from the top down. */
export interface SlotList {
  readonly part: number;
  readonly section: number;
  readonly list: Place['list'];
  /** Absent for the paragraphs of a section. */
  readonly parent: Slot | undefined;
  /** How deep: 0 for the paragraphs of a section. */
  readonly level: number;
  readonly slots: readonly Slot[];
}

export function listsOf(arrangement: Arrangement): readonly SlotList[] {
  const lists: SlotList[] = [];
  for (const list of topListsOf(arrangement)) addBelow(lists, list);
  return lists;
}

/** The lists of the sections alone, in order. */
export function topListsOf(arrangement: Arrangement): readonly SlotList[] {
  return arrangement.flatMap((sections, part) =>
    sections.flatMap((own, section) =>
      topLists.map((list) => ({
        part,
        section,
        list,
        parent: undefined,
        level: 0,
        slots: own[list],
      })),
    ),
  );
}

const topLists = ['preambular', 'operative'] as const;

function addBelow(lists: SlotList[], list: SlotList): void {
  lists.push(list);
  for (const slot of list.slots) if (slot.below.length > 0) addBelow(lists, listBelow(list, slot));
}

/** The list below one member of another. */
export function listBelow(list: SlotList, parent: Slot): SlotList {
  return { ...list, parent, level: list.level + 1, slots: parent.below };
}
