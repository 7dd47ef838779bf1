/** Puts words that are not agreed into square brackets. */
import type { Readable } from '../model/readable.ts';
import type { Resolution } from '../model/resolution.ts';
import type { Emphasis } from '../syntax/nodes.ts';
import { encloses, overlaps, slice, span, type Span } from '../text/span.ts';
import type { Refactoring } from './refactoring/refactoring.ts';

/** For words of one paragraph, its number among them or not; nothing where a mark would be torn in two. */
export function bracketText(resolution: Resolution, selected: Span): readonly Refactoring[] {
  const { text } = resolution.tree;
  const words = withoutBlanks(text, selected);
  if (words === undefined) return [];
  const readable = resolution.readables.find((one) => encloses(wholeOf(one), words));
  if (readable === undefined) return [];
  const whole = withMarks(words, readable.body.emphases);
  if (isTorn(text, readable, whole)) return [];
  return [
    {
      title: 'Bracket the selected text',
      edits: () => [
        { span: span(whole.start, whole.start), newText: '[' },
        { span: span(whole.end, whole.end), newText: ']' },
      ],
    },
  ];
}

function withoutBlanks(text: string, selected: Span): Span | undefined {
  const words = slice(text, selected);
  const trimmed = words.trim();
  if (trimmed === '') return undefined;
  const start = selected.start + words.indexOf(trimmed);
  return span(start, start + trimmed.length);
}

/** The words of a paragraph and its number. */
function wholeOf({ body, from }: Readable): Span {
  return span(from?.marker?.span.start ?? body.span.start, body.span.end);
}

/** Who selects from the first word of an emphasis to beyond it means its marks too. */
function withMarks({ start, end }: Span, emphases: readonly Emphasis[]): Span {
  const first = emphases.find(({ inner }) => inner.start === start && inner.end < end);
  const last = emphases.find(({ inner }) => inner.end === end && inner.start > start);
  return span(first?.span.start ?? start, last?.span.end ?? end);
}

function isTorn(text: string, { body, from }: Readable, words: Span): boolean {
  const tearsMark =
    body.calls.some((call) => crosses(call.span, words) || encloses(call.span, words)) ||
    body.emphases.some((one) => crosses(one.span, words) || crosses(one.inner, words));
  return (
    tearsNumber(words, body, from) ||
    tearsMark ||
    !isBalanced(slice(text, words)) ||
    text.startsWith('](', words.end)
  );
}

/** The number of a paragraph is bracketed with all of it or not at all. */
function tearsNumber(words: Span, body: Readable['body'], from: Readable['from']): boolean {
  if (from?.marker === undefined || words.start >= from.marker.span.end) return false;
  const isWhole = words.start === from.marker.span.start && words.end === body.span.end;
  return !isWhole || from.subparagraphs.length > 0;
}

function crosses(one: Span, other: Span): boolean {
  return overlaps(one, other) && !encloses(one, other) && !encloses(other, one);
}

function isBalanced(words: string): boolean {
  let open = 0;
  for (const sign of words) {
    if (sign === '[') open += 1;
    else if (sign === ']') open -= 1;
    if (open < 0) return false;
  }
  return open === 0;
}
