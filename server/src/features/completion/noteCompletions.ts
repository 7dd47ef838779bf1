/** After `[^`: the notes of the draft, and the number of the next one. */
import type { Resolution } from '../../model/resolution.ts';
import { span } from '../../text/span.ts';
import { escaped } from '../writing/escaped.ts';
import { shortened } from '../../text/shortened.ts';
import type { Completion } from './offer.ts';
import { rank } from './rank.ts';
import { greatest } from '../../text/greatest.ts';

/** `[^1` up to the cursor */
const callBegun = /^[\w-]{0,30}$/;

/** `2]` of `[^1|2]`, or the bracket alone */
const labelBehind = /^[\w-]{0,30}\]/;

const detailLength = 90;

export function noteCompletions(
  resolution: Resolution,
  offset: number,
  before: string,
): readonly Completion[] | undefined {
  const at = before.lastIndexOf('[^');
  const typed = at < 0 ? undefined : before.slice(at + 2);
  if (typed === undefined || !callBegun.test(typed)) return undefined;
  const behind = labelBehind.exec(resolution.tree.text.slice(offset, offset + 32))?.[0].length ?? 0;
  const edited = span(offset - typed.length, offset + behind);
  const notes = resolution.footnotes.notes.map(({ note }) => ({
    label: note.label,
    text: note.body.prose.text,
  }));
  const existing = notes.map(({ label, text }, place) => ({
    label,
    kind: 'note' as const,
    detail: shortened(text, detailLength),
    markdown: escaped(text),
    edit: { span: edited, newText: `${label}]` },
    filterText: `${label} ${shortened(text, detailLength)}`,
    sortText: rank(place + 1),
  }));
  return [newNote(resolution, edited), ...existing];
}

function newNote({ footnotes }: Resolution, edited: Completion['edit']['span']): Completion {
  const used = [
    ...footnotes.notes.map(({ note }) => note.label),
    ...footnotes.calls
      .filter(({ call }) => call.span.end < edited.start)
      .map(({ call }) => call.label),
  ];
  const highest = greatest(used.map(Number).filter(Number.isInteger), 0);
  const label = String(highest + 1);
  return {
    label,
    kind: 'note',
    detail: 'New footnote',
    edit: { span: edited, newText: `${label}]` },
    filterText: label,
    sortText: rank(footnotes.notes.length + 1),
  };
}
