/** What changes within each stretch: its marker, its marks, its lines. */
import type { Resolution } from '../../model/resolution.ts';
import type { Edit } from '../../text/edit.ts';
import { deeperBy, headingEdits } from './headingEdits.ts';
import { italicsEdits } from './italicsEdits.ts';
import { linkEdits } from './linkEdits.ts';
import { markerEdits } from './markerEdits.ts';
import { noteEdits } from './noteEdits.ts';
import { organLineEdits } from './organLineEdits.ts';
import type { Restraint } from './restraint.ts';
import type { Stretch } from './sheet.ts';
import { wrapEdits } from './wraps.ts';

/** By stretch; none for those of frozen blocks. */
export function innerEdits(
  resolution: Resolution,
  sheet: readonly Stretch[],
  { frozen, notes }: Restraint,
  lineEnd: string,
): ReadonlyMap<Stretch, readonly Edit[]> {
  const inner = new Map<Stretch, Edit[]>();
  const manner = { deeper: deeperBy(resolution.tree.text, sheet), lineEnd };
  const free = frozen.size === 0 ? sheet : sheet.filter(({ block }) => !frozen.has(block));
  for (const stretch of free) {
    const edits = ownEdits(resolution, stretch, manner);
    if (edits.length > 0) inner.set(stretch, edits);
  }
  const rewritten = notes === 'left' ? [] : noteEdits(resolution);
  // Calls and notes are written alike or not at all.
  if (areAllIn(rewritten, free)) spread(rewritten, free, inner);
  spread([...linkEdits(resolution), ...italicsEdits(resolution)], free, inner);
  return inner;
}

function areAllIn(edits: readonly Edit[], sheet: readonly Stretch[]): boolean {
  const placed = new Map<Stretch, Edit[]>();
  spread(edits, sheet, placed);
  return [...placed.values()].flat().length === edits.length;
}

interface Manner {
  readonly deeper: 0 | 1;
  readonly lineEnd: string;
}

function ownEdits(resolution: Resolution, stretch: Stretch, { deeper, lineEnd }: Manner): Edit[] {
  const { node, part, span } = stretch;
  const draft = resolution.tree.text;
  if (node.kind === 'organLine') return [...organLineEdits(draft, node)];
  const wraps = wrapEdits(resolution, stretch, lineEnd);
  if (stretch.kind === 'caption') return wraps;
  if (node.kind === 'title' || node.kind === 'heading' || node.kind === 'annex') {
    return [...headingEdits(draft, stretch, deeper), ...wraps];
  }
  const hasMarker = part === 'whole' && stretch.kind === node.kind && 'subparagraphs' in node;
  const marks = hasMarker ? markerEdits(draft, node, span) : [];
  return marks.length === 0 ? wraps : [...marks, ...wraps];
}

/** Puts each edit to the stretch it lies in; the organ line has been written anew already. */
function spread(
  edits: readonly Edit[],
  sheet: readonly Stretch[],
  inner: Map<Stretch, Edit[]>,
): void {
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.span.start - b.span.start)) {
    while ((sheet[at]?.span.end ?? Infinity) < edit.span.end) at += 1;
    const stretch = sheet[at];
    if (stretch === undefined || edit.span.start < stretch.span.start) continue;
    if (stretch.kind === 'organLine') continue;
    const own = inner.get(stretch);
    if (own === undefined) inner.set(stretch, [edit]);
    else own.push(edit);
  }
}
