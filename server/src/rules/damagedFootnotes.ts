/** Footnote numbers that came out of a conversion damaged: `<sup>&</sup>lt;sup>1</sup>`, `World,78`. */
import type { Resolution } from '../model/resolution.ts';
import type { Footnotes } from '../model/footnotes.ts';
import type { FootnoteForm, Note } from '../syntax/nodes.ts';
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
  const edits: Edit[] = [];
  const bare = new Set<Note>();
  for (const { call, note } of calls) {
    if (call.form !== 'glued' || note === undefined) continue;
    edits.push({ span: call.span, newText: callLike(note.form, call.label) });
    if (note.form === 'bare') bare.add(note);
  }
  if (edits.length < 2 && bare.size === 0) return edits.map((edit) => debris(draft, edit));
  // They are told from other numbers by their sequence, and bare notes by these calls: what mends one mends all.
  const marks = Array.from(bare, (note) => ({ span: note.mark, newText: `[^${note.label}]:` }));
  const all = `Change all ${edits.length} to footnote numbers`;
  const inOrder = [...edits, ...marks].sort((a, b) => a.span.start - b.span.start);
  return edits.map((edit) => {
    const one = debris(draft, edit);
    const title = edits.length > 1 ? all : `Change to "${edit.newText}"`;
    return { ...one, fixes: [{ title, edits: inOrder }] };
  });
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
