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
  const isFound = once(() => findingAmong(bearersIn(numbering, whereabouts), whereabouts));
  return (reference) => {
    if (reference.section !== undefined || !reference.noun.endsWith('paragraph')) return true;
    const own = reference.from && labels.get(reference.from);
    return meantParagraphs(reference.mentions, whereabouts).every((paragraph) => {
      const label = labels.get(paragraph);
      if (label === undefined || !parts.has(label.part)) return true;
      return !areParted(own, label, whereabouts) && isFound()(reference, own, label);
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

/** Where the paragraphs with some number stand, by their series. */
type Bearers = Map<number | undefined, number[]>;

/** By part and number, in the new order. */
function bearersIn(
  numbering: readonly Label[],
  { pathOf, orderOf, seriesOf }: Whereabouts,
): ReadonlyMap<string, Bearers> {
  const bearers = new Map<string, Bearers>();
  for (const { paragraph, part } of numbering) {
    const [path, order] = [pathOf(paragraph), orderOf(paragraph)];
    if (path === undefined || order === undefined) continue;
    const key = keyOf(part, path);
    const own: Bearers = bearers.get(key) ?? new Map<number | undefined, number[]>();
    bearers.set(key, own);
    const series = seriesOf(paragraph);
    own.set(series, [...(own.get(series) ?? []), order]);
  }
  return bearers;
}

function keyOf(part: number, path: string | undefined): string {
  return `${part} ${path ?? ''}`;
}

/** Tells whether somebody who reads a reference finds one of the paragraphs it means. */
function findingAmong(
  all: ReadonlyMap<string, Bearers>,
  { orderOf, pathOf, seriesOf }: Whereabouts,
): (reference: Reference, own: Label | undefined, target: Label) => boolean {
  return ({ from, qualifier }, own, { paragraph, part }) => {
    const meant = orderOf(paragraph);
    const bearers = all.get(keyOf(part, pathOf(paragraph)));
    if (meant === undefined || bearers === undefined) return true;
    const same = bearers.get(own && seriesOf(own.paragraph)) ?? [];
    if (same.length > 0) return same.includes(meant);
    const orders = [...bearers.values()].flat().toSorted((a, b) => a - b);
    return nearest(orders, { here: from && orderOf(from), qualifier }, meant) === meant;
  };
}

interface View {
  /** Where the reference stands; absent in notes. */
  readonly here: number | undefined;
  readonly qualifier: Reference['qualifier'];
}

/** What a reader finds where his own series has no such number: the nearest on the side that the words will say. */
function nearest(
  orders: readonly number[],
  { here, qualifier }: View,
  meant: number,
): number | undefined {
  const isDirected = qualifier === 'above' || qualifier === 'below';
  if (!isDirected || here === undefined) return orders[0];
  return meant > here
    ? orders.find((order) => order > here)
    : orders.findLast((order) => order <= here);
}
