/** Operative paragraphs that stand among numbered ones and have lost their number. */
import type { NumberedParagraph, Operative } from '../syntax/nodes.ts';
import { isCounted } from './isCounted.ts';
import { isNumberless } from './numberless.ts';
import type { Label } from './numbering.ts';
import { isOwnText, isSettled } from './ownParagraphs.ts';
import type { Resolution } from './resolution.ts';

/** One paragraph or several one behind the other, and the number of the first of them. */
export interface MissingNumbers {
  readonly paragraphs: readonly Operative[];
  readonly first: number;
  /** What they are numbered on with. */
  readonly series: number;
  /** The numbered paragraph behind them; absent at the end. */
  readonly next?: Label;
  /** Whether numbers are left for them (1, –, 3), or those behind go on as if they were not there (1, –, 2). */
  readonly place: 'left' | 'taken';
}

/** What they should be called, one behind the other. */
export function numbersOf({ paragraphs, first }: MissingNumbers): readonly string[] {
  return paragraphs.map((_, at) => String(first + at));
}

/** 1, –, 3 and 1, –, 2: the second has lost its 2. Where the numbers begin anew behind it, nobody knows what it is. */
export function missingNumbers(resolution: Resolution): readonly MissingNumbers[] {
  const labels = new Map(resolution.numbering.map((label) => [label.paragraph, label]));
  return resolution.outline.parts.flatMap(({ sections }) => {
    const operative = sections.flatMap((section) => section.operative);
    return runsOfNumberless(operative).flatMap(([start, end]) => {
      const paragraphs = operative.slice(start, end);
      if (!paragraphs.every(isVerbLed)) return [];
      const before = lastCounted(operative, start, labels);
      const after = operative[end];
      const next = after && labels.get(after);
      if (after !== undefined && next === undefined) return [];
      return lost({ resolution, paragraphs, before, next });
    });
  });
}

/** From the first to behind the last. */
function runsOfNumberless(operative: readonly Operative[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const [at, paragraph] of operative.entries()) {
    if (!isNumberless(paragraph)) continue;
    const last = runs.at(-1);
    if (last?.[1] === at) last[1] = at + 1;
    else runs.push([at, at + 1]);
  }
  return runs;
}

/** The numbered paragraph before; inserted ones (5 bis) do not count. */
function lastCounted(
  operative: readonly Operative[],
  start: number,
  labels: ReadonlyMap<NumberedParagraph, Label>,
): Label | undefined {
  for (let at = start - 1; at >= 0; at -= 1) {
    const paragraph = operative[at];
    const label = paragraph && labels.get(paragraph);
    if (label === undefined || isCounted(label.marker)) return label;
  }
  return undefined;
}

interface Surroundings {
  readonly resolution: Resolution;
  readonly paragraphs: readonly Operative[];
  readonly before: Label | undefined;
  readonly next: Label | undefined;
}

function lost({ resolution, paragraphs, before, next }: Surroundings): readonly MissingNumbers[] {
  const first = before === undefined ? 1 : Number.parseInt(before.expected, 10) + 1;
  if (next === undefined)
    return before === undefined
      ? []
      : [{ paragraphs, first, series: before.series, place: 'left' }];
  const { series, marker } = next;
  if (marker.value === first + paragraphs.length)
    return [{ paragraphs, first, series, next, place: 'left' }];
  const isAddition =
    marker.value === first &&
    resolution.numberingMode === 'running' &&
    isAmong(paragraphs, before, next);
  return isAddition ? [{ paragraphs, first, series, next, place: 'taken' }] : [];
}

/** Whether they are paragraphs of their own between two of one series, not the points that one of them announces. */
function isAmong(
  paragraphs: readonly Operative[],
  before: Label | undefined,
  next: Label,
): boolean {
  if (before?.series !== next.series || announces(before.paragraph)) return false;
  return paragraphs.every((one) => one.marker === undefined && isSettled(one) && !announces(one));
}

function announces({ body }: NumberedParagraph): boolean {
  return body.prose.text.endsWith(':');
}

function isVerbLed(paragraph: Operative): boolean {
  return isOwnText(paragraph) && paragraph.opening?.form === 'finite';
}
