/** The number or mark of a footnote, renamed at a call or at its note. */
import type { Resolution } from '../../model/resolution.ts';
import { relabelling } from '../../rules/footnoteLabel.ts';
import type { Call, FootnoteForm, Note } from '../../syntax/nodes.ts';
import type { Edit } from '../../text/edit.ts';
import { refuse } from '../../text/refusal.ts';
import type { Span } from '../../text/span.ts';
import type { Nameable } from './nameable.ts';

/** A note and its calls; calls that lead nowhere have none. */
export interface Footnote {
  readonly label: string;
  readonly note: Note | undefined;
  readonly calls: readonly Call[];
}

/** `mark` is the call or the mark of the note that the cursor is on. */
export function footnoteName(resolution: Resolution, footnote: Footnote, mark: Span): Nameable {
  const { label } = footnote;
  const { text } = resolution.tree;
  return {
    span: relabelling(text, mark, { from: label, to: label }).span,
    name: label,
    renamed: (typed) => {
      const name = typed.trim().replace(/^\[\^([^\]]*)\]:?$/, '$1');
      if (name === label) return [];
      const fault = faultOf(resolution, footnote, name);
      return fault === undefined ? renamed(text, footnote, name) : refuse(fault);
    },
  };
}

/** `1`, `source-a` */
const anyLabel = /^[\w-]{1,40}$/;
const numberLabel = /^[1-9]\d{0,2}$/;

function faultOf(
  { footnotes }: Resolution,
  { label, note, calls }: Footnote,
  name: string,
): string | undefined {
  const forms: readonly FootnoteForm[] = [
    ...(note === undefined ? [] : [note.form]),
    ...calls.map(({ form }) => form),
  ];
  if (forms.includes('glued')) {
    return `This number is stuck to the word before it: write it as [^${label}] first`;
  }
  if (!forms.every((form) => form === 'markdown') && !numberLabel.test(name)) {
    return `"${name}" is no number such as 3, and the footnotes of this draft have numbers`;
  }
  if (!anyLabel.test(name)) {
    return `"${name}" is no footnote mark: it has letters, figures and hyphens, and no blanks`;
  }
  const labels = [
    ...footnotes.notes.map((paired) => paired.note.label),
    ...footnotes.calls.map((paired) => paired.call.label),
  ];
  return labels.includes(name) ? `There is a footnote ${name} already` : undefined;
}

function renamed(text: string, { label, note, calls }: Footnote, name: string): readonly Edit[] {
  const marks = [...calls.map(({ span }) => span), ...(note === undefined ? [] : [note.mark])];
  return marks
    .map((mark) => relabelling(text, mark, { from: label, to: name }))
    .toSorted((a, b) => a.span.start - b.span.start);
}
