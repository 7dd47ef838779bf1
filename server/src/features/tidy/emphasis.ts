/** Opening words in italics, and every emphasis in the marks of a draft. */
import type { Resolution } from '../../model/resolution.ts';
import { italicized } from '../../rules/italicized.ts';
import { openingSpan } from '../../rules/openingOf.ts';
import type { Body, Emphasis, Operative, Preambular } from '../../syntax/nodes.ts';
import type { Edit } from '../../text/edit.ts';
import { slice, span, type Span } from '../../text/span.ts';
import { within } from './within.ts';

export function emphasis({ own, readables, tree }: Resolution, place: Span): readonly Edit[] {
  const openings = [...own.preambular, ...own.operative].flatMap((paragraph) =>
    openingEdits(tree.text, paragraph),
  );
  const taken = new Set(openings.map((edit) => edit.span.start));
  const others = readables
    .flatMap(({ body }) => foreignMarks(tree.text, body))
    .filter(({ span: at }) => !taken.has(at.start));
  return within(place, [...openings, ...others]);
}

function openingEdits(text: string, paragraph: Operative | Preambular): readonly Edit[] {
  if (!opensSurely(paragraph)) return [];
  const { body } = paragraph;
  const words = openingSpan(paragraph);
  const marked = body.emphases.filter(
    ({ inner }) => inner.start < words.end && words.start < inner.end,
  );
  const [only] = marked;
  if (only === undefined)
    return isPlain(text, words) ? inItalics(withTags(text, words), words) : [];
  if (only.inner.start > words.start) return italicized(text, words, body.emphases, '*') ?? [];
  if (marked.length > 1 || only.style === 'italic') return [];
  return inItalicsInstead(text, only, words);
}

/** "Request the …" is a slip where a number shows what was meant; otherwise it may be any sentence. */
function opensSurely({ opening, kind, marker }: Operative | Preambular): boolean {
  if (opening?.known !== true) return false;
  return opening.form !== 'base' || (kind === 'operative' && marker !== undefined);
}

/** Calls, links and broken lines between the words are left to the drafter. */
function isPlain(text: string, words: Span): boolean {
  return /^[^[\]<>*_\n]+$/.test(slice(text, words));
}

/** The marks take the place of what stands between the words and `whole`. */
function inItalics(whole: Span, words: Span): readonly Edit[] {
  return [
    { span: span(whole.start, words.start), newText: '*' },
    { span: span(words.end, whole.end), newText: '*' },
  ];
}

/** `<u>`, `<em>` */
const tag = /<(?<name>[ubi]|em|strong)>$/i;

/** `<u>Recalling</u>` */
function withTags(text: string, { start, end }: Span): Span {
  const opened = tag.exec(text.slice(Math.max(0, start - 9), start));
  const closed = `</${opened?.groups?.['name'] ?? ''}>`;
  if (opened === null || !text.startsWith(closed, end)) return span(start, end);
  return span(start - opened[0].length, end + closed.length);
}

/** `**Recalling**`, `<u>Recalling</u>`; bold that reaches beyond the opening is the drafter's. */
function inItalicsInstead(
  text: string,
  { span: whole, inner }: Emphasis,
  words: Span,
): readonly Edit[] {
  const rest = text.slice(words.end, inner.end);
  if (inner.start !== words.start || inner.end < words.end || /\w/.test(rest)) return [];
  return inItalics(whole, inner);
}

/** `_words_` and `__words__` */
function foreignMarks(text: string, { emphases }: Body): readonly Edit[] {
  return emphases.flatMap(({ span: whole, inner, style }) => {
    const sign = style === 'italic' ? '*' : '**';
    const isForeign = text.charAt(whole.start) === '_' && (style === 'italic' || style === 'bold');
    if (!isForeign) return [];
    return [
      { span: span(whole.start, inner.start), newText: sign },
      { span: span(inner.end, whole.end), newText: sign },
    ];
  });
}
