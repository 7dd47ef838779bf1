/** The footnotes in the outline. */
import type { Footnotes } from '../../model/footnotes.ts';
import type { Note } from '../../syntax/nodes.ts';
import { shortened } from '../writing/shortened.ts';
import { span } from '../../text/span.ts';
import type { DraftSymbol } from './symbol.ts';

const nameLength = 60;

/** One entry for all where they stand together; none where the draft has none. */
export function footnotesSymbol({ notes }: Footnotes): readonly DraftSymbol[] {
  const children = notes.map(({ note }) => noteSymbol(note));
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
    },
  ];
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
