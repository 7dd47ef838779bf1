/** What every paragraph is called in a new order. */
import { isCounted } from '../../model/isCounted.ts';
import type { Label } from '../../model/numbering.ts';
import type { NumberingMode } from '../../model/numberingMode.ts';
import type { Reference } from '../../model/reference.ts';
import type { Resolution } from '../../model/resolution.ts';
import type { Marker, Paragraph } from '../../syntax/nodes.ts';
import { refuse, type Refusal } from '../../text/refusal.ts';
import { shortened } from '../../text/shortened.ts';
import { runningCount, type Count, type Counted, type Kind } from './counting.ts';
import { frozenCounting } from './frozenNumbers.ts';
import { nameWithin } from './paragraphName.ts';
import { seriesIn, type SeriesOf } from './series.ts';
import { unnumberedLists } from './unnumbered.ts';
import { listsOf, type Rearranged, type Slot, type SlotList } from './slots.ts';

export interface Name {
  /** "5", "5 bis", "b". */
  readonly label: string;
  /** "2 (b)". */
  readonly path: string;
  readonly level: number;
  /** A marker that shows how labels are written in its list; absent where the list is new. */
  readonly model: Marker | undefined;
}

/** What is called otherwise in the new order; all else is called as it was. */
export interface Names {
  /** Of paragraphs with another number or another way to them, and of those that are yet to be written. */
  readonly changed: ReadonlyMap<Slot, Name>;
  /** What a paragraph is called, from the operative paragraph down; absent where it has no number. */
  readonly pathOf: (paragraph: Paragraph) => string | undefined;
  readonly oldPathOf: (paragraph: Paragraph) => string | undefined;
  /** The paragraphs of one series are numbered on from one another, through one section or several. */
  readonly seriesOf: SeriesOf;
  /** The operative paragraphs, of a section each, that go without numbers. */
  readonly plain: readonly (readonly Slot[])[];
}

export interface Numbering {
  readonly mode: NumberingMode;
  /** What comes to stand elsewhere, and gives up its frozen number. */
  readonly moved: ReadonlySet<Paragraph>;
}

/** Refuses where frozen numbers leave none for a paragraph. */
export function namesIn(
  { numbering, references }: Resolution,
  { before, after }: Rearranged,
  { mode, moved }: Numbering,
): Names | Refusal {
  const labels = new Map<Paragraph, Label>();
  for (const label of numbering) labels.set(label.paragraph, label);
  const unnumbered = unnumberedLists({ before, after }, labels, {
    mode,
    referredTo: () => targetsOf(references),
  });
  const seriesOf = seriesIn(before, labels);
  const labelIn = (slot: Slot, list: SlotList) => knownLabel(slot, list, labels);
  const counting: Naming['counting'] =
    mode === 'frozen'
      ? frozenCounting(after, { seriesOf, labelIn, moved })
      : (kind, slot, list, count) => runningCount(kind, count, labelIn(slot, list));
  const naming: Naming = { labels, counting, models: modelsIn(numbering), ...nothingNamed() };
  const counts = new Map<number, Count>();
  for (const list of listsOf(after)) {
    if (list.level > 0) {
      nameList(naming, list, { value: 0, latin: 0 });
    } else if (list.list === 'operative' && unnumbered.has(list.slots)) {
      leaveNameless(naming, list);
    } else if (list.list === 'operative') {
      const series = seriesOf(list);
      counts.set(series, nameList(naming, list, counts.get(series) ?? { value: 0, latin: 0 }));
    }
  }
  const { changed, paths, plain, lacking } = naming;
  return (
    lacking[0] ?? {
      changed,
      plain,
      seriesOf,
      pathOf: (paragraph) => pathIn(paths, labels, paragraph),
      oldPathOf: (paragraph) => labels.get(paragraph)?.path,
    }
  );
}

function targetsOf(references: readonly Reference[]): ReadonlySet<Paragraph> {
  return new Set(
    references.flatMap(({ mentions }) =>
      mentions.flatMap(({ target }) => (target.kind === 'paragraph' ? target.paragraph : [])),
    ),
  );
}

function modelsIn(numbering: readonly Label[]): ReadonlyMap<number, Marker> {
  const models = new Map<number, Marker>();
  for (const { paragraph, marker } of numbering) {
    const level = levelIn(paragraph);
    if (!models.has(level) && isCounted(marker)) models.set(level, marker);
  }
  return models;
}

interface Naming {
  readonly labels: ReadonlyMap<Paragraph, Label>;
  readonly counting: (kind: Kind, slot: Slot, list: SlotList, before: Count) => Counted | undefined;
  /** How each level is labelled elsewhere in the draft. */
  readonly models: ReadonlyMap<number, Marker>;
  readonly changed: Map<Slot, Name>;
  /** The paths that are not those of the draft before; absent ones are `undefined`. */
  readonly paths: Map<Paragraph, string | undefined>;
  readonly plain: (readonly Slot[])[];
  /** What could not be named. */
  readonly lacking: Refusal[];
}

function nothingNamed(): Pick<Naming, 'changed' | 'paths' | 'plain' | 'lacking'> {
  return { changed: new Map(), paths: new Map(), plain: [], lacking: [] };
}

function pathIn(
  paths: Naming['paths'],
  labels: Naming['labels'],
  paragraph: Paragraph,
): string | undefined {
  return paths.has(paragraph) ? paths.get(paragraph) : labels.get(paragraph)?.path;
}

/** Where a list hangs below. */
function pathAt({ changed, paths, labels }: Naming, slot: Slot): string | undefined {
  const { paragraph } = slot;
  return paragraph === undefined ? changed.get(slot)?.path : pathIn(paths, labels, paragraph);
}

function leaveNameless({ plain, paths }: Naming, { slots, level }: SlotList): void {
  if (level === 0) plain.push(slots);
  for (const { paragraph } of slots) if (paragraph) paths.set(paragraph, undefined);
}

/** Names a list; gives where its counting has got to. */
function nameList(naming: Naming, list: SlotList, start: Count): Count {
  const { labels, counting, lacking } = naming;
  const { model, kind } = mannerOf(naming, list);
  if (kind === 'bullet') {
    leaveNameless(naming, list);
    return start;
  }
  const above = list.parent && pathAt(naming, list.parent);
  let count = start;
  for (const [at, slot] of list.slots.entries()) {
    const next = counting(kind, slot, list, count);
    if (next === undefined) {
      lacking.push(noNumber(count, list.slots[at + 1]?.paragraph));
      break;
    }
    ({ count } = next);
    const known = knownLabel(slot, list, labels);
    const path = pathBelow(list, above, next.label);
    if (known?.marker.label === next.label && known.path === path) continue;
    giveName(naming, slot, { label: next.label, path, level: list.level, model });
  }
  return count;
}

function noNumber({ value }: Count, next: Paragraph | undefined): Refusal {
  if (value > 0)
    return refuse('There is no number left between these paragraphs: please renumber first');
  const words = next === undefined ? '' : `, “${shortened(next.body.prose.text, wordsShown)}”`;
  const first = next?.marker === undefined ? 'the first paragraph' : nameWithin(next);
  return refuse(
    `While numbers are frozen nothing can stand before ${first}${words}: please choose a place behind it`,
  );
}

const wordsShown = 40;

/** How the labels of a list are written, and what they count in. */
function mannerOf({ models }: Naming, list: SlotList): Manner {
  const model = modelIn(list) ?? models.get(list.level);
  return { model, kind: model?.series ?? usualKinds[list.level] ?? 'roman' };
}

interface Manner {
  readonly model: Marker | undefined;
  readonly kind: Marker['series'];
}

function giveName({ changed, paths }: Naming, slot: Slot, name: Name): void {
  changed.set(slot, name);
  if (slot.paragraph !== undefined) paths.set(slot.paragraph, name.path);
}

/** The first marker of a list that was written for it. */
function modelIn(list: SlotList): Marker | undefined {
  for (const { paragraph } of list.slots) {
    if (paragraph?.marker !== undefined && !isElsewhere(paragraph, list)) return paragraph.marker;
  }
  return undefined;
}

/** The label it had, where it stood on the same level. */
function knownLabel(
  { paragraph }: Slot,
  list: SlotList,
  labels: ReadonlyMap<Paragraph, Label>,
): Label | undefined {
  return paragraph !== undefined && !isElsewhere(paragraph, list)
    ? labels.get(paragraph)
    : undefined;
}

function pathBelow({ level }: SlotList, parent = '', label: string): string {
  return level === 0 ? label : `${parent} (${label})`.trimStart();
}

/** (a) below 1, (i) below (a). */
const usualKinds: readonly Marker['series'][] = ['arabic', 'letter', 'roman', 'letter', 'roman'];

/** Whether it comes from another level. */
function isElsewhere(paragraph: Paragraph, { level }: SlotList): boolean {
  return levelIn(paragraph) !== level;
}

/** 0 for preambular and operative paragraphs. */
export function levelIn(paragraph: Paragraph): number {
  return paragraph.kind === 'subparagraph' ? paragraph.level : 0;
}
