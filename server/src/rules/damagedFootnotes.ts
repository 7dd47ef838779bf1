/** Footnote numbers that came out of a conversion damaged: `<sup>&</sup>lt;sup>1</sup>`, `World,78`. */
import type { Resolution } from '../model/resolution.ts';
import type { Footnotes } from '../model/footnotes.ts';
import type { FootnoteForm } from '../syntax/nodes.ts';
import type { Edit } from '../text/edit.ts';
import { slice } from '../text/span.ts';
import type { Debris } from './debris.ts';
import { raised } from './footnoteLabel.ts';

export function damagedFootnotes({ footnotes, tree }: Resolution): readonly Debris[] {
  const calls = footnotes.calls
    .filter(({ call }) => call.form === 'debris')
    .map(({ call, note }) => ({ span: call.span, newText: callLike(note?.form, call.label) }));
  const notes = footnotes.notes
    .filter(({ note }) => note.form === 'debris')
    .map(({ note, calls: [call] }) => ({
      span: note.mark,
      newText: noteLike(call?.form, note.label),
    }));
  const damaged = [...calls, ...notes].map((edit) => debris(tree.text, edit));
  return [...damaged, ...stuckToWords(footnotes, tree.text)];
}

/** Without its note a number that sticks to a word is a call without a note, or no call. */
function stuckToWords({ calls }: Footnotes, draft: string): readonly Debris[] {
  const edits = calls.flatMap(({ call, note }): readonly Edit[] => {
    const { form, label, span } = call;
    return form === 'glued' && note ? [{ span, newText: callLike(note.form, label) }] : [];
  });
  if (edits.length < 2) return edits.map((edit) => debris(draft, edit));
  // They are told from other numbers by their sequence: what mends one mends all.
  const fix = { title: `Change all ${edits.length} to footnote numbers`, edits };
  return edits.map((edit) => ({ ...debris(draft, edit), fixes: [fix] }));
}

/** A call in the form of its note; mended where there is none, or it is damaged, too. */
function callLike(note: FootnoteForm | undefined, label: string): string {
  if (note === undefined || note === 'sup' || note === 'debris') return `<sup>${label}</sup>`;
  return note === 'superscript' ? raised(label) : `[^${label}]`;
}

function noteLike(call: FootnoteForm | undefined, label: string): string {
  if (call === 'markdown') return `[^${label}]:`;
  return call === 'superscript' ? raised(label) : `<sup>${label}</sup>`;
}

function debris(draft: string, edit: Edit): Debris {
  const { span, newText } = edit;
  return {
    kind: 'footnote',
    span,
    message: `Expected the footnote number "${newText}", found "${slice(draft, span)}"`,
    fixes: [{ title: `Change to "${newText}"`, edits: [edit], meaning: 'kept' }],
  };
}
