/** The numbered paragraphs of annexes, which count by themselves. */
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
  let series = 0;
  for (const annex of annexes) {
    /** What the next label may hang below: a number, a letter below it, a Roman numeral below that. */
    let above: readonly Marker[] = [];
    series++;
    for (const passage of annex.blocks) {
      if (passage.kind !== 'passage' || !isLabelled(passage.marker)) continue;
      const { marker } = passage;
      const level = levelOf(marker, above);
      if (level === 0 && marker.value <= (above[0]?.value ?? 0)) series++;
      above = [...above.slice(0, level), marker];
      labels.push({ annex, passage, marker, path: pathOf(above), series });
    }
  }
  return labels;
}

function isLabelled(marker: Marker | undefined): marker is Marker {
  return marker !== undefined && marker.series !== 'bullet';
}

function levelOf({ series }: Marker, above: readonly Marker[]): number {
  if (series === 'arabic') return 0;
  const outer = above.findIndex((marker) => marker.series === 'letter');
  if (series === 'letter') return outer === -1 ? above.length : outer;
  const same = above.findIndex((marker) => marker.series === 'roman');
  return same === -1 ? above.length : same;
}

function pathOf(markers: readonly Marker[]): string {
  return markers.map(({ series, label }) => (series === 'arabic' ? label : `(${label})`)).join(' ');
}

/** `running`: the paragraphs of an annex are numbered 1, 2, 3 without a gap, so that it can be told which it does not have. */
export type AnnexNumbers = 'none' | 'running' | 'other';

export function numbersIn(labels: readonly AnnexLabel[]): AnnexNumbers {
  const numbers = labels.filter(({ marker }) => marker.series === 'arabic');
  if (numbers.length === 0) return 'none';
  const isRunning = numbers.every(
    ({ marker }, at) => marker.value === at + 1 && marker.latin === 0,
  );
  return isRunning ? 'running' : 'other';
}
