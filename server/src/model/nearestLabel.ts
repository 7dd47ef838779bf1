/** Which of several paragraphs with one number a reference means. */
import type { Reference } from './reference.ts';

/** Where a reference stands and which way it points. */
export interface Viewpoint {
  readonly at: number;
  readonly qualifier: Reference['qualifier'];
  /** What the paragraph it stands in is numbered on with. */
  readonly series: number | undefined;
}

interface Placed {
  readonly series: number;
  readonly marker: { readonly span: { readonly start: number } };
}

/** The one of the same series, then the nearest one on the side the words say; `labels` are in order of the draft. */
export function nearestLabel<Label extends Placed>(
  labels: readonly Label[],
  { at, qualifier, series }: Viewpoint,
): Label | undefined {
  const same = labels.filter((label) => label.series === series);
  const near = same.length > 0 ? same : labels;
  const before = near.findLast(({ marker }) => marker.span.start < at);
  const after = near.find(({ marker }) => marker.span.start >= at);
  if (qualifier === 'below') return after ?? before;
  return qualifier === 'above' ? (before ?? after) : near[0];
}
