/** Pairs footnote calls with notes where several texts, or several pages, each count from 1. */
import type { Footnotes } from '../../model/footnotes.ts';
import type { Call, Note } from '../../syntax/nodes.ts';
import { encloses } from '../../text/span.ts';
import { groupedBy } from '../../text/groupedBy.ts';

export interface PairedNotes {
  /** In order of the draft. */
  readonly calls: readonly { readonly call: Call; readonly note: Note | undefined }[];
  /** Notes that nothing calls, in order of the draft. */
  readonly unused: readonly Note[];
}

/** Of several notes with the label of a call, it means the first one behind it that is written like it. */
export function pairedNotes({ calls, notes }: Footnotes): PairedNotes {
  const numbered = notes.map(({ note }) => note).filter(isNumbered);
  const numberedCalls = calls
    .map(({ call }) => call)
    .filter(
      (call) => isNumbered(call) && !notes.some(({ note }) => encloses(note.span, call.span)),
    );
  const notesLike = groupedBy(numbered, keyOf);
  const callsLike = groupedBy(numberedCalls, keyOf);
  const paired = numberedCalls.map((call): Paired => {
    const alike = notesLike.get(keyOf(call));
    const key = `${isCanonical(call) ? 'pasted' : 'canonical'} ${call.label}`;
    // A note that is called in its own way is not that of a call pasted from elsewhere.
    const others = callsLike.has(key) ? [] : (notesLike.get(key) ?? []);
    return { call, note: noteFor(call, alike ?? others) };
  });
  const proven = withoutStrayNumbers(paired);
  const used = new Set(proven.map(({ note }) => note));
  return { calls: proven, unused: numbered.filter((note) => !used.has(note)) };
}

function keyOf(one: Call | Note): string {
  return `${isCanonical(one) ? 'canonical' : 'pasted'} ${one.label}`;
}

/** Named notes keep their names. */
function isNumbered({ label }: Call | Note): boolean {
  return /^\d+$/.test(label);
}

function noteFor(call: Call, notes: readonly Note[]): Note | undefined {
  return notes.find(({ span }) => span.start > call.span.start) ?? notes.at(-1);
}

function isCanonical({ form }: Call | Note): boolean {
  return form === 'markdown';
}

type Paired = PairedNotes['calls'][number];

/** So many numbers in a row are no chance. */
const provenRow = 3;

/** A number stuck to a word is a call if its note is there, or if it is one of a row of them. */
function withoutStrayNumbers(calls: readonly Paired[]): readonly Paired[] {
  const strays = calls.filter(({ call, note }) => call.form === 'glued' && note === undefined);
  const labels = new Set(strays.map(({ call }) => call.label));
  return labels.size >= provenRow ? calls : calls.filter((one) => !strays.includes(one));
}
