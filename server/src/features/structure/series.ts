/** Which sections are numbered on from one another, and which count from 1. */
import type { Label } from '../../model/numbering.ts';
import type { Paragraph } from '../../syntax/nodes.ts';
import type { Arrangement, SectionSlots } from './slots.ts';

/** A number for the series of a section; sections of one series have the same. */
export type SeriesOf = (place: { readonly part: number; readonly section: number }) => number;

/**
 * The series of a section is that of its first numbered paragraph. One without numbers goes on from the section before, unless
 * each of the others counts from 1.
 */
export function seriesIn(before: Arrangement, labels: ReadonlyMap<Paragraph, Label>): SeriesOf {
  const known: number[][] = [];
  let fresh = -1;
  for (const sections of before) {
    const own = sections.map((section) => ownSeries(section, labels));
    const isEach = countEach(own);
    let series = own.find((one) => one !== undefined);
    const numbers: number[] = [];
    known.push(numbers);
    for (const found of own) {
      if (found === undefined && (isEach || series === undefined)) fresh -= 1;
      series = found ?? (isEach ? fresh : (series ?? fresh));
      numbers.push(series);
    }
  }
  return ({ part, section }) => known[part]?.[section] ?? -1;
}

function ownSeries(
  { operative }: SectionSlots,
  labels: ReadonlyMap<Paragraph, Label>,
): number | undefined {
  const first = operative.find(({ paragraph }) => paragraph && labels.has(paragraph));
  return first?.paragraph && labels.get(first.paragraph)?.series;
}

/** Whether several sections have numbers, and no two of them one series. */
function countEach(own: readonly (number | undefined)[]): boolean {
  const found = own.filter((series) => series !== undefined);
  return found.length > 1 && new Set(found).size === found.length;
}
