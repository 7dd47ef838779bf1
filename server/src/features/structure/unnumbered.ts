/** Operative paragraphs that go without numbers. */
import type { Label } from '../../model/numbering.ts';
import type { NumberingMode } from '../../model/numberingMode.ts';
import type { Paragraph } from '../../syntax/nodes.ts';
import type { Rearranged, Slot } from './slots.ts';

interface Circumstances {
  readonly mode: NumberingMode;
  readonly referredTo: () => ReadonlySet<Paragraph>;
}

/**
 * A sole paragraph has no number, unless numbers are frozen or something refers to it by its number; and where none of several
 * has one, nobody gets one.
 */
export function unnumberedLists(
  { before, after }: Rearranged,
  labels: ReadonlyMap<Paragraph, Label>,
  { mode, referredTo }: Circumstances,
): ReadonlySet<readonly Slot[]> {
  const plain = new Set<readonly Slot[]>();
  for (const [part, sections] of after.entries()) {
    const old = (before[part] ?? []).flatMap(({ operative }) => operative);
    const now = sections.flatMap(({ operative }) => operative);
    const hadNumbers = old.some(({ paragraph }) => isNumbered(paragraph, labels));
    const becomesSole = isSole(now) && !isSole(old) && mode === 'running';
    const isPlain = becomesSole
      ? !isAmong(now, referredTo()) || !hadNumbers
      : !hadNumbers && isSole(old) === isSole(now);
    if (isPlain) for (const { operative } of sections) plain.add(operative);
  }
  return plain;
}

function isNumbered(
  paragraph: Paragraph | undefined,
  labels: ReadonlyMap<Paragraph, Label>,
): boolean {
  return paragraph !== undefined && labels.has(paragraph);
}

function isSole({ length }: readonly Slot[]): boolean {
  return length === 1;
}

/** One of them, or of their subparagraphs. */
function isAmong(slots: readonly Slot[], paragraphs: ReadonlySet<Paragraph>): boolean {
  return slots.some(
    ({ paragraph, below }) =>
      (paragraph !== undefined && paragraphs.has(paragraph)) || isAmong(below, paragraphs),
  );
}
