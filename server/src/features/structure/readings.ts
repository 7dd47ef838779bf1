/** Whether references are read as they are meant where sections count from 1 each, so that several paragraphs have one number. */
import type { Label } from '../../model/numbering.ts';
import type { Reference } from '../../model/reference.ts';
import type { Resolution } from '../../model/resolution.ts';
import type { Paragraph } from '../../syntax/nodes.ts';
import { once } from '../../text/once.ts';
import { meantParagraphs } from './meantParagraphs.ts';
import type { Whereabouts } from './whereabouts.ts';

/** In the new order; always so in a part whose numbers run on through all its sections, or where the section is named. */
export function readingIn(
  { numbering }: Resolution,
  whereabouts: Whereabouts,
): (reference: Reference) => boolean {
  const parts = partsCountingAnew(numbering);
  if (parts.size === 0) return () => true;
  const labels = new Map<Paragraph, Label>();
  for (const label of numbering) labels.set(label.paragraph, label);
  const bearers = once(() => bearersIn(numbering, whereabouts));
  return ({ from, mentions, noun, qualifier, section }) => {
    if (section !== undefined || (noun !== 'paragraph' && noun !== 'subparagraph')) return true;
    const own = from && labels.get(from);
    const here = from && whereabouts.orderOf(from);
    return meantParagraphs(mentions, whereabouts).every((paragraph) => {
      const label = labels.get(paragraph);
      if (label === undefined || !parts.has(label.part)) return true;
      if (areParted(own, label, whereabouts)) return false;
      const path = whereabouts.pathOf(label.paragraph);
      const all = bearers().get(`${label.part} ${path}`) ?? [];
      const series = own && whereabouts.seriesOf(own.paragraph);
      const near = found(all, { here, qualifier, series }, whereabouts.orderOf(label.paragraph));
      return near === undefined || near === whereabouts.orderOf(label.paragraph);
    });
  };
}

function partsCountingAnew(numbering: readonly Label[]): ReadonlySet<number> {
  const first = new Map<number, number>();
  const parts = new Set<number>();
  for (const { part, series } of numbering) {
    const known = first.get(part);
    if (known === undefined) first.set(part, series);
    else if (known !== series) parts.add(part);
  }
  return parts;
}

/** Whether two paragraphs of one series have come into different ones: "paragraph 3 above" would have to name its section. */
function areParted(from: Label | undefined, target: Label, { seriesOf }: Whereabouts): boolean {
  if (from?.series !== target.series) return false;
  const [here, there] = [seriesOf(from.paragraph), seriesOf(target.paragraph)];
  return here !== undefined && there !== undefined && here !== there;
}

/** A paragraph with some number. */
interface Bearer {
  readonly order: number;
  readonly series: number | undefined;
}

/** By part and number, in the new order. */
function bearersIn(
  numbering: readonly Label[],
  { pathOf, orderOf, seriesOf }: Whereabouts,
): ReadonlyMap<string, readonly Bearer[]> {
  const bearers = new Map<string, Bearer[]>();
  for (const { paragraph, part } of numbering) {
    const [path, order] = [pathOf(paragraph), orderOf(paragraph)];
    if (path === undefined || order === undefined) continue;
    const key = `${part} ${path}`;
    const own = { order, series: seriesOf(paragraph) };
    bearers.set(key, [...(bearers.get(key) ?? []), own]);
  }
  return bearers;
}

interface View {
  /** Where the reference stands; absent in notes. */
  readonly here: number | undefined;
  readonly qualifier: Reference['qualifier'];
  readonly series: number | undefined;
}

/** The one a reader finds: of his own series, else the nearest on the side that the words will say. Absent where nobody has the number. */
function found(
  all: readonly Bearer[],
  { here, qualifier, series }: View,
  meant: number | undefined,
): number | undefined {
  const same = all.filter((one) => one.series === series);
  const orders = (same.length > 0 ? same : all).map(({ order }) => order).toSorted((a, b) => a - b);
  const isDirected = qualifier === 'above' || qualifier === 'below';
  if (!isDirected || here === undefined || meant === undefined) return orders[0];
  return meant > here
    ? orders.find((order) => order > here)
    : orders.findLast((order) => order <= here);
}
