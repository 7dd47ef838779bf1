/** What other programs put at the ends of lines: the signs of a quoted message, `> `, and of a broken line in Markdown, `\`. */
import type { Resolution } from '../../model/resolution.ts';
import type { Edit } from '../../text/edit.ts';
import { matchesIn } from '../../text/matches.ts';
import { endOfText } from './asideComment.ts';
import { slice, span, type Span } from '../../text/span.ts';

/** `> words`, `> > words`, `>> words`; what stands behind the sign's own blank is the indentation of the text. */
const quoted = /^[\t ]{0,9}>(?: {0,3}>){0,19} ?/gm;

/** A line with words and without such a sign */
const unquoted = /(?:^|\n)[\t ]{0,99}[^\s>]/;

/** `*The General Assembly*,\` */
const broken = /(?<!\\)\\[\t ]{0,9}$/gm;

export function foreignLines(resolution: Resolution, place: Span): readonly Edit[] {
  const { text } = resolution.tree;
  const end = Math.min(place.end, endOfText(resolution));
  const words = slice(text, span(place.start, Math.max(place.start, end)));
  const isQuoted = isLineStart(text, place.start) && words.includes('>') && !unquoted.test(words);
  const signs = isQuoted ? placesOf(quoted, words) : [];
  const breaks = placesOf(broken, words).filter(({ end }) => isLineEnd(text, place.start + end));
  return [...signs, ...breaks]
    .toSorted((one, next) => one.start - next.start)
    .map(({ start, end }) => ({
      span: span(place.start + start, place.start + end),
      newText: '',
    }));
}

function placesOf(sign: RegExp, words: string): readonly Span[] {
  return matchesIn(sign, words).map(({ 0: { length }, index }) => span(index, index + length));
}

function isLineStart(text: string, offset: number): boolean {
  return offset === 0 || text.charAt(offset - 1) === '\n';
}

function isLineEnd(text: string, offset: number): boolean {
  return offset === text.length || text.charAt(offset) === '\n';
}
