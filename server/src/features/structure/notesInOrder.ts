/** Footnotes keep counting in the order of the text when their paragraphs move. */
import type { Resolution } from '../../model/resolution.ts';
import { relabelling } from '../../rules/footnoteLabel.ts';
import type { Note } from '../../syntax/nodes.ts';
import type { Edit } from '../../text/edit.ts';
import { encloses, overlaps, span, type Span } from '../../text/span.ts';
import { orderAfter, type Cut } from './cuts.ts';
import { areRunning, firstNote } from './runningNotes.ts';

export interface NotesInOrder {
  readonly touches: readonly Edit[];
  /** Notes that take one another’s places, and notes that nobody calls any more. */
  readonly cuts: readonly Cut[];
}

/** Nothing where the footnotes were not in order before, or are not numbered. */
export function notesInOrder({ tree, footnotes }: Resolution, cuts: readonly Cut[]): NotesInOrder {
  const draft = tree.text;
  const calls = footnotes.calls.map(({ call }) => call);
  const labels = calls.map(({ label }) => label);
  const dropped = cuts.flatMap((cut) => (cut.kind === 'drop' ? [cut.whole] : []));
  const left = calls.filter((call) => !dropped.some((whole) => encloses(whole, call.span)));
  if (labels.length === 0 || !areRunning(labels)) return { touches: [], cuts: [] };
  const placeOf = orderAfter(cuts);
  const ordered = left
    .map(({ label, span: { start } }) => ({ label, place: placeOf(start) }))
    .toSorted((a, b) => a.place[0] - b.place[0] || a.place[1] - b.place[1]);
  const numbers = numbered(
    ordered.map(({ label }) => label),
    firstNote(labels),
  );
  const isSame = [...numbers].every(([from, to]) => from === to);
  if (isSame && left.length === calls.length) return { touches: [], cuts: [] };
  const called = new Set(labels);
  const notes = footnotes.notes.map(({ note }) => note).filter(({ label }) => called.has(label));
  const marks = [
    ...left.map(({ span: mark, label }) => ({ mark, label })),
    ...notes.map(({ mark, label }) => ({ mark, label })),
  ];
  return {
    touches: marks.flatMap(({ mark, label }) => relabelled(draft, mark, label, numbers.get(label))),
    cuts: exchanged(draft, { notes, numbers, cuts }),
  };
}

function numbered(labels: readonly string[], first: number): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>();
  for (const label of labels) {
    if (!numbers.has(label)) numbers.set(label, String(first + numbers.size));
  }
  return numbers;
}

function relabelled(
  draft: string,
  mark: Span,
  from: string,
  to: string | undefined,
): readonly Edit[] {
  return to === undefined || to === from ? [] : [relabelling(draft, mark, { from, to })];
}

interface Exchange {
  readonly notes: readonly Note[];
  readonly numbers: ReadonlyMap<string, string>;
  readonly cuts: readonly Cut[];
}

/** Notes that stood in order, apart from the paragraphs, do so again; others keep their places. */
function exchanged(draft: string, { notes, numbers, cuts }: Exchange): readonly Cut[] {
  const living = notes
    .filter(({ label }) => numbers.has(label))
    .toSorted((a, b) => Number(numbers.get(a.label)) - Number(numbers.get(b.label)));
  const isMoved = (note: Note) =>
    cuts.some((cut) => cut.kind !== 'add' && overlaps(cut.whole, note.span));
  if (!isRising(notes) || notes.some(isMoved)) {
    return notes
      .filter((note) => !numbers.has(note.label) && !isMoved(note))
      .map((note) => ({ kind: 'drop', whole: withLineBreak(draft, note.span) }));
  }
  return notes.flatMap((note, at): readonly Cut[] => {
    const there = living[at];
    if (there === undefined) return [{ kind: 'drop', whole: withLineBreak(draft, note.span) }];
    return there === note ? [] : [{ kind: 'replace', whole: note.span, taken: there.span }];
  });
}

function isRising(notes: readonly Note[]): boolean {
  return notes.every(({ label }, at) => at === 0 || Number(notes[at - 1]?.label) < Number(label));
}

/** A note with the line breaks before it. */
function withLineBreak(draft: string, { start, end }: Span): Span {
  return span(draft.slice(0, start).trimEnd().length, end);
}
