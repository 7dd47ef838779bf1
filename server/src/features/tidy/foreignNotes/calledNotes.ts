/** Notes in a way the reader does not know, each with its calls, where their numbers prove one another. */
import type { Resolution } from '../../../model/resolution.ts';
import type { Span } from '../../../text/span.ts';
import { groupedBy } from '../../../text/groupedBy.ts';
import { countingOn } from './countingOn.ts';
import { inOrder } from './inOrder.ts';
import { markedCalls } from './markedCalls.ts';
import { citesSource, type NoteWay } from './noteLine.ts';
import { noteLinesIn, type PossibleNote } from './noteLinesIn.ts';
import { doubtful, sure, type PossibleCall } from './possibleCall.ts';
import { stuckCalls, stuckNumerals } from './stuckCalls.ts';

export interface NumberedNote extends PossibleNote {
  readonly value: number;
}

export interface CalledNotes {
  /** In order of the draft; they count on by one. */
  readonly notes: readonly NumberedNote[];
  /** In order of the draft. */
  readonly calls: readonly PossibleCall[];
}

/** The first series that is proven and not read yet. */
export function calledNotes(resolution: Resolution): CalledNotes | undefined {
  const groups = groupedBy(
    noteLinesIn(resolution),
    ({ way, numerals, value }) => `${way} ${numerals} ${value === undefined ? 'without' : ''}`,
  );
  for (const lines of groups.values()) {
    for (const notes of seriesOf(lines)) {
      const found = isRead(resolution, notes) ? undefined : withCalls(resolution, notes);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** The longest series, if most of its lines are likely notes; then that of likely ones alone. */
function seriesOf(lines: readonly PossibleNote[]): readonly (readonly NumberedNote[])[] {
  const likely = lines.filter(({ isLikely }) => isLikely);
  if (likely.length === 0) return [];
  const all = countingOn(numbered(lines));
  const isProbable = all.filter(({ isLikely }) => isLikely).length * 2 > all.length;
  const sure = countingOn(numbered(likely));
  return isProbable && all.length > sure.length ? [all, sure] : [sure];
}

/** Arrows have no numbers: they count in order. */
function numbered(lines: readonly PossibleNote[]): readonly NumberedNote[] {
  return lines.map((line, at) => ({ ...line, value: line.value ?? at + 1 }));
}

/** Whether all are notes already that something calls; a line above them that divides, or says "Notes", is none. */
function isRead({ footnotes }: Resolution, notes: readonly NumberedNote[]): boolean {
  const read = footnotes.notes.filter(({ calls }) => calls.length > 0);
  const words = new Map(read.map(({ note }) => [note.mark.start, note.body.span.start]));
  return notes.every(
    ({ mark, above }) => (words.get(mark.start) ?? 0) >= mark.end && above === undefined,
  );
}

type Finder = (text: string) => readonly PossibleCall[];

const bracketed: Finder = (text) => markedCalls(text, 'bracketed');
const raised: Finder = (text) => markedCalls(text, 'raised');
const parens: Finder = (text) => markedCalls(text, 'parens');
const slash: Finder = (text) => markedCalls(text, 'slash');

/** How notes of each way may be called. */
const finders: Readonly<Record<NoteWay, readonly Finder[]>> = {
  bracketed: [bracketed, raised],
  raised: [raised, bracketed],
  parens: [raised, bracketed, parens],
  slash: [slash, raised],
  dotted: [raised, bracketed, stuckCalls, parens],
  bare: [raised, bracketed, stuckCalls, parens],
  alone: [raised, bracketed, stuckCalls, parens],
  arrow: [bracketed, raised],
  roman: [raised, bracketed, stuckNumerals],
};

function withCalls(
  resolution: Resolution,
  notes: readonly NumberedNote[],
): CalledNotes | undefined {
  const [first] = notes;
  if (first === undefined || (notes.length === 1 && !citesSource(first.words))) return undefined;
  const isFree = freeCalls(resolution, notes);
  for (const finder of finders[first.way]) {
    const free = finder(resolution.tree.text).filter(isFree);
    const calls = proven(notes, free);
    if (calls !== undefined) return { notes, calls };
  }
  return undefined;
}

/** What stands above its note, in no note and no comment, and calls no other note. */
function freeCalls(
  { footnotes, tree }: Resolution,
  notes: readonly NumberedNote[],
): (call: PossibleCall) => boolean {
  const noteOf = new Map(notes.map((note) => [note.value, note]));
  const marks = new Set(notes.map(({ mark }) => mark.start));
  const others = new Set(
    footnotes.calls
      .filter(({ note }) => note !== undefined && !marks.has(note.mark.start))
      .map(({ call }) => call.span.start),
  );
  const closed = closedTo([
    ...tree.comments.map(({ span }) => span),
    ...footnotes.notes.map(({ note }) => note.span),
    ...notes.map(({ mark, words }) => ({ start: mark.start, end: mark.end + words.length })),
  ]);
  return ({ span, value, numerals }) => {
    const note = noteOf.get(value);
    if (note?.numerals !== numerals || span.start >= note.mark.start) return false;
    return !others.has(span.start) && !closed(span.start);
  };
}

/** Whether an offset lies in one of some spans; asked in rising order, and from the start again. */
function closedTo(spans: readonly Span[]): (offset: number) => boolean {
  const ordered = spans.toSorted((a, b) => a.start - b.start);
  let next = 0;
  let last = 0;
  return (offset) => {
    if (offset < last) next = 0;
    last = offset;
    while ((ordered[next]?.end ?? Infinity) <= offset) next += 1;
    return (ordered[next]?.start ?? Infinity) <= offset;
  };
}

/** A row so long that one lost call does not disprove it. */
const longRow = 4;

/** Every note has its call, in the same order; of a long row one in four may have lost it. */
function proven(
  notes: readonly NumberedNote[],
  free: readonly PossibleCall[],
): readonly PossibleCall[] | undefined {
  const first = inOrder(free, notes.at(-1)?.value ?? 0);
  const isMissing = first.length < notes.length;
  if (isMissing && (notes.length < longRow || first.length < notes.length * 0.75)) return undefined;
  const [only] = first;
  if (first.length === 1 && only?.rank === doubtful) return undefined;
  return [...withoutDoubtful(first, free), ...repeated(first, free)].toSorted(
    (a, b) => a.span.start - b.span.start,
  );
}

/** Without those that might as well be another number between the same two calls. */
function withoutDoubtful(
  first: readonly PossibleCall[],
  free: readonly PossibleCall[],
): readonly PossibleCall[] {
  const alike = groupedBy(
    free.filter(({ rank }) => rank === doubtful),
    ({ value }) => value,
  );
  return first.filter((call, at) => {
    if (call.rank !== doubtful) return true;
    const from = first[at - 1]?.span.start ?? 0;
    const to = first[at + 1]?.span.start ?? Infinity;
    const rivals = alike.get(call.value) ?? [];
    return rivals.filter(({ span }) => from < span.start && span.start < to).length === 1;
  });
}

/** The calls of notes that are called again. */
function repeated(
  first: readonly PossibleCall[],
  free: readonly PossibleCall[],
): readonly PossibleCall[] {
  const firstOf = new Map(first.map((call) => [call.value, call]));
  return free.filter(({ span, value, rank }) => {
    const before = firstOf.get(value);
    return before !== undefined && before.span.start < span.start && rank === sure;
  });
}
