/** A footnote where it is called, and its calls where it stands. */
import { placeNames } from '../../model/placeNames.ts';
import type { PairedCall, PairedNote } from '../../model/footnotes.ts';
import type { Resolution } from '../../model/resolution.ts';
import { escaped } from '../writing/escaped.ts';
import { inSentence } from './inSentence.ts';
import { shortened } from '../../text/shortened.ts';

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
  const names = placeNames(resolution);
  const called = new Set(calls.map((call) => call.span.start));
  const places = resolution.readables
    .filter(({ body }) => body.calls.some(({ span }) => called.has(span.start)))
    .map(({ body }) => escaped(inSentence(names.get(body) ?? 'text')));
  return places.length === 0
    ? `${name} is not called anywhere in the draft.`
    : `**${name}** is called in ${places.join(', ')}.`;
}
