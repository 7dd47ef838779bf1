/** Two rounds of edits, one after the other, as one. */
import { applyEdits, type Edit } from './edit.ts';
import { span } from './span.ts';

/** What an edit has written, in offsets of the text after the first round. */
interface Written {
  readonly edit: Edit;
  readonly start: number;
  readonly end: number;
  readonly later: Edit[];
}

/**
 * `second` is told in offsets of the text that `first` makes; the answer in those of the text before both. Absent where an
 * edit of the second round is half within and half outside of what the first has written.
 */
export function composedEdits(
  first: readonly Edit[],
  second: readonly Edit[],
): readonly Edit[] | undefined {
  const written = writtenBy(first);
  const outside: Edit[] = [];
  for (const edit of second) {
    const { start, end } = edit.span;
    const within = written.find((one) => one.start <= start && end <= one.end);
    if (within !== undefined) within.later.push(edit);
    else if (written.some((one) => one.start < end && start < one.end)) return undefined;
    else outside.push({ ...edit, span: span(back(written, start), back(written, end)) });
  }
  return [...written.map(rewritten), ...outside].toSorted((a, b) => a.span.start - b.span.start);
}

function writtenBy(first: readonly Edit[]): readonly Written[] {
  let shift = 0;
  return first
    .toSorted((a, b) => a.span.start - b.span.start)
    .map((edit) => {
      const start = edit.span.start + shift;
      shift += edit.newText.length - (edit.span.end - edit.span.start);
      return { edit, start, end: start + edit.newText.length, later: [] };
    });
}

function rewritten({ edit, start, later }: Written): Edit {
  const own = later.map((one) => ({
    ...one,
    span: span(one.span.start - start, one.span.end - start),
  }));
  return { ...edit, newText: applyEdits(edit.newText, own) };
}

/** An offset behind some edits, as it was before them. */
function back(written: readonly Written[], offset: number): number {
  const last = written.findLast(({ end }) => end <= offset);
  return last === undefined ? offset : offset - last.end + last.edit.span.end;
}
