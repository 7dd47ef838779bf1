/** Every footnote is called somewhere in the text. */
import { span } from '../../text/span.ts';
import type { Rule } from '../rule.ts';

export const unusedFootnote: Rule = {
  severity: 'warning',
  title: 'Every footnote is called somewhere in the text',
  *check({ footnotes, tree }, { groundwork }) {
    // Where no call at all is to be seen, converting the text has lost them.
    const isConverted = footnotes.calls.length === 0;
    for (const note of groundwork.footnoteFaults().unusedNotes) {
      yield {
        span: note.mark,
        message: `No place in the text calls footnote ${note.label}`,
        ...(isConverted ? { severity: 'information' } : {}),
        fixes: [
          {
            title: `Remove footnote ${note.label}`,
            edits: [{ span: wholeLines(tree.text, note.span.start, note.span.end), newText: '' }],
            // Its call may be what is missing.
            meaning: 'unsure',
          },
        ],
      };
    }
  },
};

/** The note with the line break and one blank line after it; with those before it at the end of the draft. */
function wholeLines(draft: string, start: number, end: number) {
  const after = /^[^\S\n]*(?:\n[^\S\n]*){0,2}/.exec(draft.slice(end, end + 200))?.[0] ?? '';
  if (end + after.length < draft.length) return span(start, end + after.length);
  const before = draft.slice(0, start);
  return span(before.trimEnd().length, end);
}
