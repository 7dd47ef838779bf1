/** The numbered paragraphs of annexes, which count by themselves. */
import { asRoman } from '../syntax/markers.ts';
import type { Annex, Marker, Passage } from '../syntax/nodes.ts';

export interface AnnexLabel {
  readonly annex: Annex;
  readonly passage: Passage;
  readonly marker: Marker;
  /** As written, from its number down: "5 bis", "2 (b) (i)". */
  readonly path: string;
  /** The articles of a statute count from 1 each: paragraphs of one series are numbered on from one another. */
  readonly series: number;
}

/** In order of the draft. What is bulleted has no label. */
export function annexLabels(annexes: readonly Annex[]): readonly AnnexLabel[] {
  const labels: AnnexLabel[] = [];
  for (const annex of annexes) addLabels(labels, annex);
  return labels;
}

function addLabels(labels: AnnexLabel[], annex: Annex): void {
  let series = (labels.at(-1)?.series ?? 0) + 1;
  /** What the next label may hang below: a number, a letter below it, a Roman numeral below that. */
  let above: readonly Marker[] = [];
  let last = 0;
  for (const block of annex.blocks) {
    if (block.kind === 'heading') above = [];
    if (block.kind !== 'passage' || !isLabelled(block.marker)) continue;
    const marker = asMeant(block.marker, above);
    if (marker.series === 'arabic') {
      if (marker.value <= last) series++;
      last = marker.value;
    }
    above = [...above.slice(0, levelOf(marker, above)), marker];
    labels.push({ annex, passage: block, marker, path: pathOf(above), series });
  }
}

function isLabelled(marker: Marker | undefined): marker is Marker {
  return marker !== undefined && marker.series !== 'bullet';
}

const eighth = 8;

/** `(i)` is a Roman one, unless it follows (h); and so is what counts on from it. */
function asMeant(marker: Marker, above: readonly Marker[]): Marker {
  const roman = asRoman(marker);
  const before = above.at(-1);
  if (marker.series !== 'letter' || roman === undefined || before === undefined) return marker;
  const isFirst =
    roman.value === 1 &&
    before.series !== 'roman' &&
    !(before.series === 'letter' && before.value === eighth);
  const isNext = before.series === 'roman' && roman.value === before.value + 1;
  return isFirst || isNext ? roman : marker;
}

/** A letter hangs below the number, a Roman numeral below the letter; one without any begins on its own. */
function levelOf({ series }: Marker, above: readonly Marker[]): number {
  if (series === 'arabic') return 0;
  const same = above.findIndex((marker) => marker.series === series);
  return same === -1 ? above.length : same;
}

function pathOf(markers: readonly Marker[]): string {
  return markers.map(({ series, label }) => (series === 'arabic' ? label : `(${label})`)).join(' ');
}

/** `running`: the paragraphs of an annex are numbered 1, 2, 3 without a gap, so that it can be told which it does not have. */
export type AnnexNumbers = 'none' | 'running' | 'other';

/** Of one annex. */
export function numbersIn(labels: readonly AnnexLabel[]): AnnexNumbers {
  const numbers = labels.filter(({ marker }) => marker.series === 'arabic');
  if (numbers.length === 0) return 'none';
  const isRunning = numbers.every(
    ({ marker }, at) => marker.value === at + 1 && marker.latin === 0,
  );
  return isRunning ? 'running' : 'other';
}
