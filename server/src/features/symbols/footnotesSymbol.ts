/** The footnotes in the outline. */
import type { Resolution } from '../../model/resolution.ts';
import type { Note } from '../../syntax/nodes.ts';
import { span } from '../../text/span.ts';
import { paragraphsOf } from '../place/paragraphsOf.ts';
import { shortened } from '../../text/shortened.ts';
import type { DraftSymbol } from './symbol.ts';

const nameLength = 60;

/** One entry for the notes that stand together; several where they stand page by page between the paragraphs. */
export function footnotesSymbols(resolution: Resolution): readonly DraftSymbol[] {
  return groupsOf(resolution).flatMap((notes) => {
    const children = notes.map(noteSymbol);
    const [first] = children;
    const last = children.at(-1);
    if (first === undefined || last === undefined) return [];
    return [
      {
        name: 'Footnotes',
        detail: String(notes.length),
        kind: 'footnotes',
        span: span(first.span.start, last.span.end),
        selection: first.selection,
        children,
      } as const,
    ];
  });
}

function groupsOf(resolution: Resolution): readonly (readonly Note[])[] {
  const starts = paragraphsOf(resolution).map((paragraph) => paragraph.span.start);
  const groups: Note[][] = [];
  let next = 0;
  for (const { note } of resolution.footnotes.notes) {
    const before = next;
    while ((starts[next] ?? Infinity) < note.span.start) next++;
    const group = groups.at(-1);
    if (group === undefined || next > before) groups.push([note]);
    else group.push(note);
  }
  return groups;
}

function noteSymbol({ label, mark, body, span: whole }: Note): DraftSymbol {
  return {
    name: `${label} ${shortened(body.prose.text, nameLength)}`.trim(),
    detail: '',
    kind: 'note',
    span: whole,
    selection: mark,
    children: [],
  };
}
