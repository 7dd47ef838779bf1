/** Operative paragraphs that go without numbers. */
import type { Label } from '../../model/numbering.ts';
import type { Paragraph } from '../../syntax/nodes.ts';
import type { Rearranged, Slot } from './slots.ts';

/** A sole paragraph has no number; and where none of several has one, nobody gets one. */
export function unnumberedLists(
  { before, after }: Rearranged,
  labels: ReadonlyMap<Paragraph, Label>,
): ReadonlySet<readonly Slot[]> {
  const plain = new Set<readonly Slot[]>();
  for (const [part, sections] of after.entries()) {
    const old = (before[part] ?? []).flatMap(({ operative }) => operative);
    const now = sections.flatMap(({ operative }) => operative);
    const hadNumbers = old.some(({ paragraph }) => paragraph && labels.has(paragraph));
    const becomesSole = now.length === 1 && old.length > 1;
    const stopsBeingSole = now.length > 1 && old.length === 1;
    if (becomesSole || (!hadNumbers && !stopsBeingSole))
      for (const { operative } of sections) plain.add(operative);
  }
  return plain;
}
