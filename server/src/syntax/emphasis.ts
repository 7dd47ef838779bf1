/** Pairs the stars, underscores, tildes and pluses of one paragraph into emphasis; lone ones stay text. */
import { isLetterOrDigit } from '../text/letters.ts';
import { span, type Span } from '../text/span.ts';
import type { Cut } from './cut.ts';
import type { Emphasis } from './nodes.ts';

/** A run of one emphasis character. */
export type Delimiter = Span;

interface Opened {
  readonly at: Span;
  readonly sign: string;
}

const none = { emphases: [], cuts: [] } as const;

/** Gives the emphases in order of their start, and the marks that made them. */
export function pairEmphasis(
  text: string,
  delimiters: readonly Delimiter[],
): { readonly emphases: readonly Emphasis[]; readonly cuts: readonly Cut[] } {
  if (delimiters.length === 0) return none;
  const emphases: Emphasis[] = [];
  const cuts: Cut[] = [];
  const opened: Opened[] = [];
  for (const at of delimiters) {
    const sign = text.charAt(at.start);
    let rest = at;
    if (mayClose(text, at)) {
      for (
        let pair = takeOpen(opened, sign, rest);
        pair !== undefined;
        pair = takeOpen(opened, sign, rest)
      ) {
        const close = span(rest.start, rest.start + (pair.end - pair.start));
        emphases.push(emphasisOf(sign, pair, close));
        cuts.push({ ...pair, instead: '' }, { ...close, instead: '' });
        rest = span(close.end, rest.end);
      }
    }
    if (rest.start < rest.end && mayOpen(text, rest)) opened.push({ at: rest, sign });
  }
  return { emphases: emphases.sort((a, b) => a.span.start - b.span.start), cuts };
}

/** The nearest open run of the same sign that is no longer than the closing one; what was opened since is given up. */
function takeOpen(opened: Opened[], sign: string, closing: Span): Span | undefined {
  const length = closing.end - closing.start;
  if (length === 0) return undefined;
  const index = opened.findLastIndex(
    (open) =>
      open.sign === sign && open.at.end - open.at.start <= length && open.at.end < closing.start,
  );
  const open = opened[index];
  if (open === undefined) return undefined;
  opened.length = index;
  return open.at;
}

function emphasisOf(sign: string, open: Span, close: Span): Emphasis {
  const inner = span(open.end, close.start);
  return { span: span(open.start, close.end), inner, style: styleOf(sign, open.end - open.start) };
}

function styleOf(sign: string, length: number): Emphasis['style'] {
  if (sign === '~') return 'struck';
  if (sign === '+') return 'inserted';
  if (length === 1) return 'italic';
  return sign === '_' && length > 3 ? 'underline' : 'bold';
}

function mayOpen(text: string, at: Span): boolean {
  const next = text.charAt(at.end);
  if (next === '' || /\s/.test(next)) return false;
  return text.charAt(at.start) !== '_' || !isLetterOrDigit(text.charAt(at.start - 1));
}

function mayClose(text: string, at: Span): boolean {
  const before = text.charAt(at.start - 1);
  if (before === '' || /\s/.test(before)) return false;
  return text.charAt(at.start) !== '_' || !isLetterOrDigit(text.charAt(at.end));
}
