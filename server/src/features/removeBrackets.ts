/** Takes away the square brackets around words that have been agreed. */
import { attributionEnd } from '../lexicon/attribution.ts';
import type { Resolution } from '../model/resolution.ts';
import type { Edit } from '../text/edit.ts';
import { span, type Span } from '../text/span.ts';
import type { Refactoring } from './refactoring/refactoring.ts';

interface Pair {
  readonly open: Span;
  readonly close: Span;
}

/** The innermost brackets around the place; none where they hold a proposal with its author, `[EU: words]`. */
export function removeBrackets(resolution: Resolution, selected: Span): readonly Refactoring[] {
  const { text } = resolution.tree;
  const pair = resolution.brackets
    .flatMap(({ open, close }): Pair[] =>
      open === undefined || close === undefined ? [] : [{ open, close }],
    )
    .findLast(({ open, close }) => open.start <= selected.start && selected.end <= close.end);
  if (pair === undefined || attributionEnd(text, pair.open.end) !== undefined) return [];
  return [{ title: 'Remove the brackets', edits: () => withoutBrackets(text, pair) }];
}

/** `[ words ]` leaves no blanks behind. */
function withoutBrackets(text: string, { open, close }: Pair): readonly Edit[] {
  const blankAfter = text.charAt(open.end) === ' ' && /\s|^$/.test(text.charAt(open.start - 1));
  const blankBefore = text.charAt(close.start - 1) === ' ' && close.start - 1 > open.end;
  return [
    { span: span(open.start, open.end + (blankAfter ? 1 : 0)), newText: '' },
    { span: span(close.start - (blankBefore ? 1 : 0), close.end), newText: '' },
  ];
}
