/** Operative paragraphs that go without numbers. */
import type { Label } from '../../model/numbering.ts';
import type { Paragraph } from '../../syntax/nodes.ts';
import type { Rearranged, Slot } from './slots.ts';

/**
 * A sole paragraph has no number, unless something refers to it by its number; and where none of several has one, nobody gets
 * one.
 */
export function unnumberedLists(
  { before, after }: Rearranged,
  labels: ReadonlyMap<Paragraph, Label>,
  referredTo: () => ReadonlySet<Paragraph>,
): ReadonlySet<readonly Slot[]> {
  const plain = new Set<readonly Slot[]>();
  for (const [part, sections] of after.entries()) {
    const old = (before[part] ?? []).flatMap(({ operative }) => operative);
    const now = sections.flatMap(({ operative }) => operative);
    const hadNumbers = old.some(({ paragraph }) => paragraph && labels.has(paragraph));
    const becomesSole =
      now.length === 1 && old.length > 1 && !now.some((slot) => isAmong(slot, referredTo()));
    const stopsBeingSole = now.length > 1 && old.length === 1;
    if (becomesSole || (!hadNumbers && !stopsBeingSole))
      for (const { operative } of sections) plain.add(operative);
  }
  return plain;
}

/** It, or one of its subparagraphs. */
function isAmong({ paragraph, below }: Slot, paragraphs: ReadonlySet<Paragraph>): boolean {
  if (paragraph !== undefined && paragraphs.has(paragraph)) return true;
  return below.some((slot) => isAmong(slot, paragraphs));
}
