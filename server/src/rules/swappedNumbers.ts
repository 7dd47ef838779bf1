/** Two paragraphs that bear each other's numbers: one mistake, not two. */
import { lastLabel } from '../model/lastLabel.ts';
import type { Label } from '../model/numbering.ts';
import { pathAbove } from '../model/pathAbove.ts';

/** 1, 3, 2, 4: the "3" with the "2". The earlier paragraph leads to the later one. */
export function swappedNumbers(numbering: readonly Label[]): ReadonlyMap<Label, Label> {
  const pairs = new Map<Label, Label>();
  const waiting = new Map<string, Label>();
  for (const label of numbering) {
    if (label.fault === undefined) continue;
    const level = `${label.series} ${pathAbove(label.running)}`;
    const before = waiting.get(level);
    if (before !== undefined && isSwapped(before, label)) {
      pairs.set(before, label);
      waiting.delete(level);
    } else {
      waiting.set(level, label);
    }
  }
  return pairs;
}

function isSwapped(a: Label, b: Label): boolean {
  if (a.expected !== b.marker.label) return false;
  // At the end of a sequence (1 2 4 3) it could also be a gap and a slip.
  return b.expected === a.marker.label || lastLabel(b.running) === a.marker.label;
}
