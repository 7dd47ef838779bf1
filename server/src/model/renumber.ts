/** Gives paragraphs their running numbers and lets every reference follow. */
import { capturedReferences } from './capturedReferences.ts';
import { lastLabel } from './lastLabel.ts';
import { isCounted } from './isCounted.ts';
import { levelOf } from './levelOf.ts';
import { missingNumbers, type MissingNumbers } from './missingNumbers.ts';
import { numbered } from './numberless.ts';
import type { NumberedParagraph } from '../syntax/nodes.ts';
import { inItsNumerals } from '../syntax/numberForm.ts';
import { letter, letterValue, roman, romanValue } from '../text/numerals.ts';
import type { Edit } from '../text/edit.ts';
import { span } from '../text/span.ts';
import type { Label } from './numbering.ts';
import { pathAbove } from './pathAbove.ts';
import type { Reference } from './reference.ts';
import { followed, type NewPaths } from './renumberReferences.ts';
import type { Resolution } from './resolution.ts';

/**
 * The whole draft in running numbers: 5 bis becomes 6, (b) after a lost (a) becomes (a), what has lost its number gets one, references
 * go along. One that leads nowhere is marked where it would come to lead to another paragraph: `[former 5]`.
 */
export function renumbering(resolution: Resolution): readonly Edit[] {
  const { numbers, found } = runningNumbers(resolution);
  const paths = newPaths(resolution, numbers);
  const captured = capturedReferences(resolution, paths, newNumbers(resolution, paths));
  return inOrder([...relabelled(resolution, numbers, captured), ...found]);
}

interface RunningNumbers {
  readonly numbers: ReadonlyMap<Label, string>;
  /** Those of paragraphs that had lost theirs. */
  readonly found: readonly Edit[];
}

function runningNumbers(resolution: Resolution): RunningNumbers {
  const numbers = new Map<Label, string>();
  const found: Edit[] = [];
  const lost = missingNumbers(resolution)
    .flatMap(({ paragraphs, series }) => paragraphs.map((paragraph) => ({ paragraph, series })))
    .toReversed();
  const added = new Map<number, number>();
  const reached = new Map<number, number>();
  const numberLostBefore = (offset: number) => {
    for (let one = lost.at(-1); one && one.paragraph.span.start < offset; one = lost.at(-1)) {
      const number = (reached.get(one.series) ?? 0) + 1;
      found.push(numbered(one.paragraph, String(number)));
      reached.set(one.series, number);
      added.set(one.series, (added.get(one.series) ?? 0) + 1);
      lost.pop();
    }
  };
  for (const label of resolution.numbering) {
    const { paragraph, series, running } = label;
    numberLostBefore(paragraph.span.start);
    const number = lastLabel(running);
    if (paragraph.kind === 'operative') {
      const value = Number.parseInt(number, 10) + (added.get(series) ?? 0);
      reached.set(series, value);
      numbers.set(label, number.replace(/^\d+/, String(value)));
    } else numbers.set(label, number);
  }
  numberLostBefore(Infinity);
  return { numbers, found };
}

/** Numbers what has lost its number, and moves those that follow up. */
export function makingRoom(resolution: Resolution, missing: MissingNumbers): readonly Edit[] {
  const { paragraphs, first, next } = missing;
  const following = next === undefined ? [] : [next, ...siblingsAfter(resolution, next)];
  const numbers = new Map(
    following.map((label) => [label, shifted(label, paragraphs.length)] as const),
  );
  const own = paragraphs.map((paragraph, at) => numbered(paragraph, String(first + at)));
  return inOrder([...relabelled(resolution, numbers), ...own]);
}

/** Those that nobody bore before; of a slip (1 2 9 4) the right number is meant wherever it is named. */
function newNumbers(resolution: Resolution, paths: NewPaths): ReadonlySet<string> {
  const { numbering } = resolution;
  const slips = numbering.filter(
    (label) => label.fault !== undefined && !countsOn(resolution, label),
  );
  const known = new Set([
    ...numbering.map(({ path }) => path),
    ...slips.map(({ running }) => running),
  ]);
  return new Set([...paths.values()].filter((path) => !known.has(path)));
}

/**
 * What sets one misnumbered paragraph right. A slip (1 2 9 4) changes alone; where the paragraphs after it count on from the
 * wrong number (1 2 4 5), or as if it were not there (1 2 1 3), they move with it. Inserted paragraphs (5 bis) keep their bis.
 */
export function renumberingFrom(resolution: Resolution, label: Label): readonly Edit[] {
  const numbers = new Map([[label, label.expected]]);
  const shift = shiftBehind(resolution, label);
  if (shift !== 0)
    for (const sibling of siblingsAfter(resolution, label))
      numbers.set(sibling, shifted(sibling, shift));
  return relabelled(resolution, numbers);
}

/** Two paragraphs take each other's numbers; references stay with their paragraphs. */
export function exchanging(resolution: Resolution, a: Label, b: Label): readonly Edit[] {
  return relabelled(
    resolution,
    new Map([
      [a, b.marker.label],
      [b, a.marker.label],
    ]),
  );
}

export interface Renaming {
  readonly edits: readonly Edit[];
  /** The references that cannot follow. */
  readonly left: readonly Reference[];
}

/** One paragraph is called otherwise, and nothing else changes but what refers to it or to its subparagraphs. */
export function renaming(resolution: Resolution, label: Label, number: string): Renaming {
  const references = followed(resolution, pathsBelow(resolution, label, number), 'ends');
  return {
    edits: inOrder([
      ...markerEdit(resolution, label, number),
      ...references.flatMap(({ edits }) => edits ?? []),
    ]),
    left: references.flatMap(({ reference, edits }) => (edits === undefined ? [reference] : [])),
  };
}

/** Whether the next paragraph does not count on from the number that should be there; frozen numbers need not. */
export function countsOn(resolution: Resolution, label: Label): boolean {
  return shiftBehind(resolution, label) !== 0;
}

/** By how much the numbers behind one must change once it has the right one. */
function shiftBehind(resolution: Resolution, label: Label): number {
  if (resolution.numberingMode === 'frozen') return 0;
  for (const next of siblingsAfter(resolution, label))
    if (isCounted(next.marker)) return expectedValue(label) + 1 - expectedValue(next);
  return 0;
}

/** The paragraphs that number on from one, at its level. */
function* siblingsAfter({ numbering }: Resolution, label: Label): Iterable<Label> {
  const above = pathAbove(label.running);
  const level = levelOf(label.paragraph);
  for (let at = numbering.indexOf(label) + 1; at < numbering.length; at += 1) {
    const one = numbering[at];
    if (one === undefined) break;
    const oneLevel = levelOf(one.paragraph);
    if (one.series !== label.series || oneLevel < level) break;
    if (oneLevel === level && pathAbove(one.running) === above) yield one;
  }
}

function expectedValue({ marker, expected }: Label): number {
  if (marker.series === 'letter') return letterValue(expected) ?? marker.value;
  if (marker.series === 'roman') return romanValue(expected) ?? marker.value;
  return Number.parseInt(expected, 10);
}

function shifted({ marker }: Label, by: number): string {
  const value = inSeries(marker.series, Math.max(1, marker.value + by));
  return isCounted(marker) ? value : `${value}${marker.label.slice(marker.label.search(/\s|$/))}`;
}

function inSeries(series: Label['marker']['series'], value: number): string {
  if (series === 'letter') return letter(value);
  return series === 'roman' ? roman(value) : String(value);
}

/** `rewritten`: references that are written otherwise than by following their paragraphs. */
function relabelled(
  resolution: Resolution,
  numbers: ReadonlyMap<Label, string>,
  rewritten: ReadonlyMap<Reference, readonly Edit[]> = new Map(),
): readonly Edit[] {
  const markers = [...numbers].flatMap(([label, number]) => markerEdit(resolution, label, number));
  const following = followed(resolution, newPaths(resolution, numbers), 'covered').flatMap(
    ({ reference, edits = [] }) => (rewritten.has(reference) ? [] : edits),
  );
  return inOrder([...markers, ...following, ...[...rewritten.values()].flat()]);
}

function inOrder(edits: readonly Edit[]): readonly Edit[] {
  return edits.toSorted((a, b) => a.span.start - b.span.start);
}

function markerEdit({ tree }: Resolution, { marker, fault }: Label, number: string): Edit[] {
  if (fault === 'malformed') {
    const { lead, emphasis } = marker;
    const { start, end } = marker.span;
    const gap = /\s/.test(tree.text.charAt(end)) ? '' : ' ';
    const closing = emphasis === undefined && onlyStars.test(lead) ? lead : '';
    return [{ span: span(start, end), newText: `${lead}${number}.${closing}${gap}` }];
  }
  const newText = inItsNumerals(marker, number);
  return newText === marker.label ? [] : [{ span: marker.labelSpan, newText }];
}

/** `**` of `**3)**` */
const onlyStars = /^[*_]+$/;

/** What every paragraph is called afterwards, from the operative paragraph down. */
function newPaths({ numbering }: Resolution, numbers: ReadonlyMap<Label, string>): NewPaths {
  return pathsOf(numbering, numbers, new Map());
}

/** What one paragraph and those below it are called once it has another number. */
function pathsBelow({ numbering }: Resolution, label: Label, number: string): NewPaths {
  const { paragraph, path, marker } = label;
  const first = numbering.indexOf(label);
  const last = numbering.findIndex(
    (one, at) => at > first && one.paragraph.span.start >= paragraph.span.end,
  );
  const parent = path.slice(0, Math.max(0, path.length - `(${marker.label})`.length)).trimEnd();
  return pathsOf(
    numbering.slice(first, last === -1 ? numbering.length : last),
    new Map([[label, number]]),
    new Map([[paragraph, parent]]),
  );
}

/** `above`: what the paragraphs are called that some of them hang below. */
function pathsOf(
  labels: readonly Label[],
  numbers: ReadonlyMap<Label, string>,
  above: Map<NumberedParagraph, string>,
): NewPaths {
  const paths = new Map<NumberedParagraph, string>();
  for (const label of labels) {
    const { paragraph, marker } = label;
    const own = numbers.get(label) ?? marker.label;
    const parent = above.get(paragraph);
    const path = paragraph.kind === 'operative' ? own : `${parent ?? ''} (${own})`.trimStart();
    paths.set(paragraph, path);
    for (const below of paragraph.subparagraphs) above.set(below, path);
  }
  return paths;
}
