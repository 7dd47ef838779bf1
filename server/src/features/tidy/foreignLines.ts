/** What other programs put at the ends of lines: the signs of a quoted message, `> `, and of a broken line in Markdown, `\`. */
import type { Resolution } from '../../model/resolution.ts';
import type { Edit } from '../../text/edit.ts';
import { matchesIn } from '../../text/matches.ts';
import { slice, span, type Span } from '../../text/span.ts';

/** `> words`, `> > words`, `>> words`; what stands behind the sign's own blank is the indentation of the text. */
const quoted = /^[^\S\n]{0,9}>(?: {0,3}>){0,19} ?/gm;

/** A line with words and without such a sign */
const unquoted = /^[^\S\n]*[^\s>]/m;

/** `*The General Assembly*,\` */
const broken = /(?<!\\)\\[^\S\n]*$/gm;

export function foreignLines({ tree: { text } }: Resolution, place: Span): readonly Edit[] {
  const words = slice(text, place);
  const found = words.includes('>') && !unquoted.test(words) ? matchesIn(quoted, words) : [];
  return [...found, ...matchesIn(broken, words)]
    .map(({ 0: { length }, index }) => ({
      span: span(place.start + index, place.start + index + length),
      newText: '',
    }))
    .toSorted((one, next) => one.span.start - next.span.start);
}
