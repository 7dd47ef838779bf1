/** A footnote where it is called, and its calls where it stands. */
import type { PairedCall, PairedNote } from '../../model/footnotes.ts';
import type { Resolution } from '../../model/resolution.ts';
import type { Call } from '../../syntax/nodes.ts';
import { encloses } from '../../text/span.ts';
import { placeIn } from '../place/placeIn.ts';
import { escaped } from '../writing/escaped.ts';
import { shortened } from '../writing/shortened.ts';

const noteLength = 600;

/** What a call refers the reader to. */
export function noteOfCall({ call, note }: PairedCall): string {
  const name = `Footnote ${escaped(call.label)}`;
  return note === undefined
    ? `${name} is called here, but the draft has no note with this number.`
    : `**${name}**\n\n${escaped(shortened(note.body.prose.text, noteLength))}`;
}

/** Where a note is called. */
export function callsOfNote(resolution: Resolution, { note, calls }: PairedNote): string {
  const name = `Footnote ${escaped(note.label)}`;
  if (calls.length === 0) return `${name} is not called anywhere in the draft.`;
  const places = calls.map((call) => escaped(placeOfCall(resolution, call)));
  return `**${name}** is called in ${places.join(', ')}.`;
}

function placeOfCall(resolution: Resolution, call: Call): string {
  const readable = resolution.readables.find(({ body }) => encloses(body.span, call.span));
  return readable === undefined ? 'the text' : placeIn(resolution, readable);
}
