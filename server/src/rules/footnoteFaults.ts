/** Explains what is wrong with footnote numbers by the fewest calls and notes that must be wrong. */
import type { Footnotes } from '../model/footnotes.ts';
import type { Call, Note } from '../syntax/nodes.ts';

export interface FootnoteFaults {
  /** Calls without a note; `meant` is the note without a call that stands where this call's should. */
  readonly undefinedCalls: readonly { readonly call: Call; readonly meant?: Note }[];
  /** Notes that no call names and that no mistyped call explains. */
  readonly unusedNotes: readonly Note[];
  /** First calls out of order, each with what should stand there. */
  readonly disordered: readonly DisorderedCall[];
}

export interface DisorderedCall {
  readonly call: Call;
  /** The call that shows it: for `skip` and `late` the one before it, for `early` the one after it. */
  readonly other: Call;
  /** `skip`: numbers are missing before it; `early`, `late`: out of order. */
  readonly kind: 'skip' | 'early' | 'late';
}

export function footnoteFaults({ calls, notes }: Footnotes): FootnoteFaults {
  const unused = notes
    .filter(({ note, calls: found }) => found.length === 0 && !isSign(note))
    .map(({ note }) => note);
  const first = firstCalls(calls.map(({ call }) => call));
  const lost = new Set(calls.filter(({ note }) => note === undefined).map(({ call }) => call));
  const undefinedCalls = first
    .filter((call) => lost.has(call))
    .map((call) => ({ call, ...meantBy(call, first, unused) }));
  const meant = new Set(undefinedCalls.map((fault) => fault.meant?.label));
  // Where other calls have their notes, one without is a mistake of its own, and no witness to the order of the rest.
  const hasNotes = lost.size < calls.length;
  const left = new Set(
    undefinedCalls.filter((fault) => fault.meant ?? hasNotes).map(({ call }) => call),
  );
  return {
    undefinedCalls,
    unusedNotes: unused.filter(({ label }) => !meant.has(label)),
    disordered: disorder(
      first.filter((call) => !left.has(call)),
      new Set([...unused, ...left].map(({ label }) => Number(label))),
    ),
  };
}

/** `*` belongs to the title or the list of sponsors. */
function isSign({ label }: Note): boolean {
  return !/[a-z\d]/i.test(label);
}

/** The first call of each label: a note may be called again. */
function firstCalls(calls: readonly Call[]): readonly Call[] {
  const seen = new Set<string>();
  return calls.filter(({ label }) => {
    if (seen.has(label)) return false;
    seen.add(label);
    return true;
  });
}

/** After call 3 comes note 4: a call in that place that names no note was probably meant for it. */
function meantBy(
  call: Call,
  first: readonly Call[],
  unused: readonly Note[],
): { readonly meant?: Note } {
  const before = first[first.indexOf(call) - 1];
  const expected = before === undefined ? 1 : Number(before.label) + 1;
  const note = unused.find(({ label }) => Number(label) === expected);
  return note === undefined ? {} : { meant: note };
}

/** `explained`: numbers of notes that wait for a call, and of calls that wait for a note; other rules speak of those. */
function disorder(
  first: readonly Call[],
  explained: ReadonlySet<number>,
): readonly DisorderedCall[] {
  return runs(first).flatMap((run) => {
    const kept = new Set(longestRise(run));
    const numbers = new Set(run.map(({ label }) => Number(label)));
    return run.flatMap((call, at): readonly DisorderedCall[] => {
      const before = run[at - 1];
      if (!kept.has(call)) return outOfOrder(call, before, run[at + 1]);
      if (before === undefined) return [];
      const skipped = numbersBetween(before, call);
      const isExplained = skipped.every((number) => numbers.has(number) || explained.has(number));
      return isExplained || !kept.has(before) ? [] : [{ call, other: before, kind: 'skip' }];
    });
  });
}

function outOfOrder(
  call: Call,
  before: Call | undefined,
  after: Call | undefined,
): readonly DisorderedCall[] {
  if (before !== undefined && Number(before.label) > Number(call.label)) {
    return [{ call, other: before, kind: 'late' }];
  }
  return after === undefined ? [] : [{ call, other: after, kind: 'early' }];
}

function numbersBetween(before: Call, after: Call): readonly number[] {
  const numbers: number[] = [];
  const last = Math.min(Number(after.label), Number(before.label) + 100);
  for (let number = Number(before.label) + 1; number < last; number += 1) numbers.push(number);
  return numbers;
}

/** Named notes have no order; a second text in the draft may count from 1 again. */
function runs(first: readonly Call[]): readonly (readonly Call[])[] {
  return [first.filter(({ label }) => Number(label) > 0)].filter((run) => run.length > 1);
}

/** The longest series of calls whose numbers rise: the fewest others are then out of order. */
function longestRise(calls: readonly Call[]): readonly Call[] {
  const numbers = calls.map(({ label }) => Number(label));
  const previous: number[] = [];
  const ends: number[] = [];
  for (const [at, number] of numbers.entries()) {
    const place = firstAtLeast(number, ends, numbers);
    ends[place] = at;
    previous[at] = place === 0 ? -1 : (ends[place - 1] ?? -1);
  }
  const rise: Call[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) {
    const call = calls[at];
    if (call !== undefined) rise.push(call);
  }
  return rise;
}

/** Where in the rising `ends` a number belongs; halving, since drafts may have hundreds of notes. */
function firstAtLeast(number: number, ends: readonly number[], numbers: readonly number[]): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[ends[middle] ?? 0] ?? 0) >= number) high = middle;
    else low = middle + 1;
  }
  return low;
}
