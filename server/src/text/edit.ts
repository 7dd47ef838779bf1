/** One replacement in a text; lists of edits are ordered and never overlap. */
import type { Span } from './span.ts';

export interface Edit {
  readonly span: Span;
  readonly newText: string;
}

/** The text with all edits made. Edits may come in any order; overlapping ones are a bug and throw. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = edits.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let result = '';
  let done = 0;
  for (const { span, newText } of ordered) {
    if (span.start < done) throw new Error(`Overlapping edits at offset ${span.start}`);
    result += text.slice(done, span.start) + newText;
    done = span.end;
  }
  return result + text.slice(done);
}
