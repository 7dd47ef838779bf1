/** What every paragraph is called in a new order. */
import { isCounted } from '../../model/isCounted.ts';
import type { Label } from '../../model/numbering.ts';
import type { Reference } from '../../model/reference.ts';
import type { Resolution } from '../../model/resolution.ts';
import type { Marker, Paragraph } from '../../syntax/nodes.ts';
import { latinNumbers, letter, roman } from '../../text/numerals.ts';
import { unnumberedLists } from './unnumbered.ts';
import { listsOf, type Arrangement, type Rearranged, type Slot, type SlotList } from './slots.ts';

/** How new numbers are found: `running` counts on, `frozen` keeps those that are known and inserts 5 bis. */
export type NumberingMode = 'running' | 'frozen';

export interface Name {
  /** "5", "5 bis", "b". */
  readonly label: string;
  /** "2 (b)". */
  readonly path: string;
  readonly level: number;
  /** A marker that shows how labels are written in its list; absent where the list is new. */
  readonly model: Marker | undefined;
}

/** Of every paragraph that has or gets a number. */
export type Names = ReadonlyMap<Slot, Name>;

export function namesIn(
  { numbering, references }: Resolution,
  { before, after }: Rearranged,
  mode: NumberingMode,
): Names {
  const labels = new Map<Paragraph, Label>(numbering.map((label) => [label.paragraph, label]));
  const unnumbered = unnumberedLists({ before, after }, labels, targetsOf(references));
  const seriesOf = seriesIn(before, labels);
  const models = modelsIn(numbering);
  const counts = new Map<number, Count>();
  const names = new Map<Slot, Name>();
  for (const list of listsOf(after)) {
    if (list.level === 0 && (list.list === 'preambular' || unnumbered.has(list.slots))) continue;
    const naming = { labels, mode, models, parent: list.parent && names.get(list.parent)?.path };
    if (list.level > 0) {
      nameList(names, list, naming, { value: 0, latin: 0 });
      continue;
    }
    const series = seriesOf(list);
    const count = counts.get(series) ?? { value: 0, latin: 0 };
    counts.set(series, nameList(names, list, naming, count));
  }
  return names;
}

function targetsOf(references: readonly Reference[]): ReadonlySet<Paragraph> {
  return new Set(
    references.flatMap(({ mentions }) =>
      mentions.flatMap(({ target }) => (target.kind === 'paragraph' ? target.paragraph : [])),
    ),
  );
}

/** The series of a section is that of its first numbered paragraph, or goes on from the section before. */
function seriesIn(
  before: Arrangement,
  labels: ReadonlyMap<Paragraph, Label>,
): (list: SlotList) => number {
  const known = new Map<string, number>();
  for (const [part, sections] of before.entries()) {
    let series = -1 - part;
    for (const [section, { operative }] of sections.entries()) {
      const first = operative.find(({ paragraph }) => paragraph && labels.has(paragraph));
      series = (first?.paragraph && labels.get(first.paragraph)?.series) ?? series;
      known.set(`${part} ${section}`, series);
    }
  }
  return ({ part, section }) => known.get(`${part} ${section}`) ?? -1;
}

function modelsIn(numbering: readonly Label[]): ReadonlyMap<number, Marker> {
  const models = new Map<number, Marker>();
  for (const { paragraph, marker } of numbering) {
    const level = levelIn(paragraph);
    if (!models.has(level) && isCounted(marker)) models.set(level, marker);
  }
  return models;
}

/** The last number given, and how many stand beside it. */
interface Count {
  readonly value: number;
  readonly latin: number;
}

interface Naming {
  readonly labels: ReadonlyMap<Paragraph, Label>;
  readonly mode: NumberingMode;
  /** How each level is labelled elsewhere in the draft. */
  readonly models: ReadonlyMap<number, Marker>;
  /** The path of the paragraph the list hangs below. */
  readonly parent: string | undefined;
}

/** Names a list; gives where its counting has got to. */
function nameList(names: Map<Slot, Name>, list: SlotList, naming: Naming, start: Count): Count {
  const { labels, mode, parent } = naming;
  const model = modelIn(list) ?? naming.models.get(list.level);
  const kind = model?.series ?? usualKinds[list.level] ?? 'roman';
  if (kind === 'bullet') return start;
  const taken = labelsIn(list, labels);
  let count = start;
  for (const slot of list.slots) {
    const known = knownLabel(slot, list, labels);
    count = mode === 'running' ? running(count, known) : frozen(count, known, taken, kind);
    const label = labelIn(mode, known) ?? labelFor(kind, count, known);
    names.set(slot, { label, path: pathBelow(list, parent, label), level: list.level, model });
  }
  return count;
}

/** A frozen number is the one that is written. */
function labelIn(mode: NumberingMode, known: Label | undefined): string | undefined {
  return mode === 'frozen' ? known?.marker.label : undefined;
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

function running({ value, latin }: Count, known: Label | undefined): Count {
  if (known === undefined || isCounted(known.marker)) return { value: value + 1, latin: 0 };
  return { value: Math.max(1, value), latin: known.marker.latin > 0 ? latin + 1 : latin };
}

/** A new one gets the next free Latin number behind the paragraph above it. */
function frozen(
  { value, latin }: Count,
  known: Label | undefined,
  taken: ReadonlySet<string>,
  kind: Marker['series'],
): Count {
  if (known !== undefined) return { value: known.marker.value, latin: known.marker.latin };
  let next = latin + 1;
  while (taken.has(labelFor(kind, { value, latin: next }, undefined))) next += 1;
  return { value, latin: next };
}

function labelsIn(list: SlotList, labels: ReadonlyMap<Paragraph, Label>): ReadonlySet<string> {
  return new Set(
    list.slots.flatMap(({ paragraph }) => (paragraph && labels.get(paragraph)?.marker.label) ?? []),
  );
}

function labelFor(
  kind: Marker['series'],
  { value, latin }: Count,
  known: Label | undefined,
): string {
  const number = written(kind, value);
  if (known !== undefined && known.marker.alternative > 0)
    return `${number}${known.marker.label.slice(known.marker.label.indexOf(' '))}`;
  return latin === 0 ? number : `${number} ${latinNumbers[latin - 1] ?? latin}`;
}

function written(kind: Marker['series'], value: number): string {
  if (kind === 'letter') return letter(value);
  return kind === 'roman' ? roman(value) : String(value);
}
