/** Pairs footnote calls with notes. */
import type { Call, Note } from '../syntax/nodes.ts';
import type { Footnotes } from './footnotes.ts';

/**
 * Calls and notes in order of the draft; sponsors' notes, marked by stars, are not numbered and left out. The first note
 * of a label is the one its calls mean.
 */
export function footnotesOf(allCalls: readonly Call[], allNotes: readonly Note[]): Footnotes {
  const calls = allCalls.filter(isNumbered);
  const notes = allNotes.filter(isNumbered);
  const noteOf = new Map<string, Note>();
  for (const note of notes) if (!noteOf.has(note.label)) noteOf.set(note.label, note);
  const callsOf = callsByLabel(calls);
  return {
    calls: calls.map((call) => {
      const note = noteOf.get(call.label);
      return note === undefined ? { call } : { call, note };
    }),
    notes: notes.map((note) => ({
      note,
      calls: noteOf.get(note.label) === note ? (callsOf.get(note.label) ?? []) : [],
    })),
  };
}

function callsByLabel(calls: readonly Call[]): ReadonlyMap<string, readonly Call[]> {
  const callsOf = new Map<string, Call[]>();
  for (const call of calls) {
    const same = callsOf.get(call.label);
    if (same === undefined) callsOf.set(call.label, [call]);
    else same.push(call);
  }
  return callsOf;
}

function isNumbered({ label }: Call | Note): boolean {
  return !/^\*+$/.test(label);
}
