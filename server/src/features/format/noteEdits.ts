/** Footnote calls and notes as `[^1]` and `[^1]: …`, where it is clear which call means which note. */
import type { Footnotes } from '../../model/footnotes.ts';
import type { Resolution } from '../../model/resolution.ts';
import type { Note } from '../../syntax/nodes.ts';
import type { Edit } from '../../text/edit.ts';
import { slice, span } from '../../text/span.ts';
import { areUsual } from './blanks.ts';

/** Whether every call has its note, every note a call, and no two notes the same label. */
export function areClear({ calls, notes }: Footnotes): boolean {
  const labels = new Set(notes.map(({ note }) => note.label));
  return (
    labels.size === notes.length &&
    calls.every(({ note }) => note !== undefined) &&
    notes.every((one) => one.calls.length > 0)
  );
}

/** The calls first, then the marks of the notes. */
export function noteEdits({ footnotes, tree }: Resolution): readonly Edit[] {
  const calls = footnotes.calls
    .filter(({ call }) => call.form !== 'markdown')
    .map(({ call }) => ({ span: call.span, newText: `[^${call.label}]` }));
  return [...calls, ...footnotes.notes.flatMap(({ note }) => markEdit(tree.text, note))];
}

/** `¹ See`, `1/ See`, `[^1]:  See` */
function markEdit(draft: string, { mark, label, body }: Note): readonly Edit[] {
  const place = span(mark.start, body.span.start);
  const isEmpty = body.prose.text === '' || place.end < mark.end;
  if (isEmpty || !areUsual(draft.slice(mark.end, place.end))) return [];
  const newText = `[^${label}]: `;
  return slice(draft, place) === newText ? [] : [{ span: place, newText }];
}
