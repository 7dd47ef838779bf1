/** Puts opening words into italics, and takes away the marks that are around some of them only. */
import type { Emphasis } from '../syntax/nodes.ts';
import type { Edit } from '../text/edit.ts';
import { span, type Span } from '../text/span.ts';

/**
 * `Recalling *also*` becomes `*Recalling also*`. `sign` is what makes italics, `emphases` are those of the paragraph.
 * Absent where other marks stand between the words, or around some of them and what follows.
 */
export function italicized(
  draft: string,
  words: Span,
  emphases: readonly Emphasis[],
  sign: string,
): readonly Edit[] | undefined {
  const among = emphases.filter((one) => one.span.start < words.end && words.start < one.span.end);
  if (!among.every((one) => isInside(one, words))) return undefined;
  const marks = among
    .flatMap((one) => [span(one.span.start, one.inner.start), span(one.inner.end, one.span.end)])
    .toSorted((one, next) => one.start - next.start);
  if (!isPlain(without(draft, words, marks))) return undefined;
  const inner = marks.filter(({ start }) => start < words.end);
  const end = Math.max(words.end, marks.at(-1)?.end ?? 0);
  return [
    { span: span(words.start, words.start), newText: sign },
    ...inner.map((mark) => ({ span: mark, newText: '' })),
    { span: span(words.end, end), newText: sign },
  ];
}

function isInside({ style, inner, span: whole }: Emphasis, words: Span): boolean {
  return style === 'italic' && whole.start > words.start && inner.end <= words.end;
}

function without(draft: string, { start, end }: Span, marks: readonly Span[]): string {
  let written = '';
  let at = start;
  for (const mark of marks) {
    written += draft.slice(at, Math.min(mark.start, end));
    at = Math.min(mark.end, end);
  }
  return written + draft.slice(at, end);
}

/** Calls, links and tags between the words are left to the drafter. */
function isPlain(words: string): boolean {
  return /^[^[\]<>*_]+$/.test(words);
}
