/** The number each footnote is to have. */
import type { Note } from '../../syntax/nodes.ts';
import type { PairedNotes } from './pairedNotes.ts';
import { greatest } from '../../text/greatest.ts';

/** By note; by label for calls whose note is missing. */
export type NoteNumbers = ReadonlyMap<Note | string, string>;

/**
 * 1, 2, 3 … in the order of the calls. Where a note or a call is missing, all keep their numbers, by which the other half
 * may still be found; only one that comes twice is given another.
 */
export function noteNumbers({ calls, unused }: PairedNotes): NoteNumbers {
  const called = [...new Set(calls.map(({ call, note }) => note ?? call.label))];
  const isComplete = unused.length === 0 && called.every((one) => typeof one !== 'string');
  if (isComplete) return new Map(called.map((note, at) => [note, String(at + 1)] as const));
  const numbers = new Map<Note | string, string>();
  const taken = new Set<string>();
  let highest = greatest(
    [...called, ...unused].map((one) => Number(labelOf(one))),
    0,
  );
  for (const one of [...called, ...unused]) {
    let number = labelOf(one);
    if (taken.has(number)) {
      highest += 1;
      number = String(highest);
    }
    taken.add(number);
    numbers.set(one, number);
  }
  return numbers;
}

function labelOf(one: Note | string): string {
  return typeof one === 'string' ? one : one.label;
}
