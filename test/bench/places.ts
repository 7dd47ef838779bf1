/** Places of a clean draft where a mistake can be planted. */
import type { Resolution } from '../../server/src/model/resolution.ts';
import type {
  Body,
  Operative,
  Paragraph,
  Preambular,
  Subparagraph,
} from '../../server/src/syntax/nodes.ts';
import type { Edit } from '../../server/src/text/edit.ts';
import { sourceSpan } from '../../server/src/text/prose.ts';
import { slice, span, type Span } from '../../server/src/text/span.ts';
import type { Planting } from './operator.ts';

/** Two neighbours of a list. */
export type Pair<Thing> = readonly [Thing, Thing];

export function pairs<Thing>(things: readonly Thing[]): readonly Pair<Thing>[] {
  return things.flatMap((thing, at) => {
    const next = things[at + 1];
    return next === undefined ? [] : [[thing, next] as const];
  });
}

/** The preambular paragraphs without subparagraphs, bracket or quotation. */
export function preambulars(resolution: Resolution): readonly Preambular[] {
  return resolution.own.preambular.filter(
    ({ marker, subparagraphs }) => marker === undefined && subparagraphs.length === 0,
  );
}

/** The numbered operative paragraphs without bracket or quotation. */
export function operatives(resolution: Resolution): readonly Operative[] {
  return resolution.own.operative.filter(({ marker }) => marker?.form === 'dot');
}

/** Operative paragraphs and the one right behind each, in one section, numbered one after the other. */
export function operativePairs(resolution: Resolution): readonly Pair<Operative>[] {
  const own = new Set(operatives(resolution));
  return resolution.outline.parts
    .flatMap(({ sections }) => sections)
    .flatMap(({ operative }) => pairs(operative))
    .filter(([one, next]) => own.has(one) && own.has(next))
    .filter(([one, next]) => valueOf(next) === valueOf(one) + 1);
}

export function valueOf({ marker }: Operative): number {
  return marker?.value ?? 0;
}

/** Every list of subparagraphs that stand beside one another, with the paragraph they belong to. */
export function lists(resolution: Resolution): readonly (readonly Subparagraph[])[] {
  return resolution.own.operative.flatMap(listsIn);
}

function listsIn({ subparagraphs }: Paragraph): readonly (readonly Subparagraph[])[] {
  const isLettered = subparagraphs.every(({ marker }) => marker.series !== 'bullet');
  const inner = subparagraphs.flatMap(listsIn);
  return subparagraphs.length > 1 && isLettered ? [subparagraphs, ...inner] : inner;
}

/** The last character of a paragraph's words, where it is this mark. */
export function endMark({ prose }: Body, mark: string): readonly Span[] {
  const end = prose.text.length;
  return prose.text.endsWith(mark) ? [sourceSpan(prose, end - 1, end)] : [];
}

/** A finding of words: where they stand in the draft, and what was matched. */
interface FoundWords {
  readonly place: Span;
  readonly words: RegExpExecArray;
  readonly from: Paragraph;
}

/** Words of the draft's own paragraphs, outside quotations, with no mark between them. */
export function wordsIn(resolution: Resolution, pattern: RegExp): readonly FoundWords[] {
  return resolution.readables.flatMap(({ body, where, from }) => {
    if (where !== 'paragraph' || from === undefined || isWithoutLetters(body)) return [];
    return [...body.prose.text.matchAll(pattern)].flatMap((words) => {
      const place = sourceSpan(body.prose, words.index, words.index + words[0].length);
      const isPlain = slice(resolution.tree.text, place) === words[0];
      return isPlain && !isQuoted(body, words.index) ? [{ place, words, from }] : [];
    });
  });
}

function isWithoutLetters({ prose }: Body): boolean {
  return !/[a-z]/.test(prose.text);
}

/** Behind a quotation mark that opens and does not close. */
function isQuoted({ prose: { text } }: Body, at: number): boolean {
  const before = text.slice(0, at);
  return (
    before.lastIndexOf('“') > before.lastIndexOf('”') || (before.split('"').length - 1) % 2 === 1
  );
}

/** The words a paragraph opens with, where `pattern` finds them at its start. */
export function openingWords(
  resolution: Resolution,
  { body }: Paragraph,
  pattern: RegExp,
): readonly { readonly place: Span; readonly words: RegExpExecArray }[] {
  const words = pattern.exec(body.prose.text);
  if (words?.index !== 0) return [];
  const place = sourceSpan(body.prose, 0, words[0].length);
  return slice(resolution.tree.text, place) === words[0] ? [{ place, words }] : [];
}

/** From the beginning of a block to the beginning of what follows it. */
export function withGap({ tree }: Resolution, { start, end }: Span): Span {
  const gap = /^[^\S\n]*(?:\n[^\S\n]*)*/.exec(tree.text.slice(end))?.[0] ?? '';
  return span(start, end + gap.length);
}

export function replaced(place: Span, newText: string): Edit {
  return { span: place, newText };
}

export function inserted(at: number, newText: string): Edit {
  return { span: span(at, at), newText };
}

/** A planting of one change, at every one of these places. */
export function replacedBy(newText: string, places: readonly Span[]): readonly Planting[] {
  return places.map((place) => ({ edits: [replaced(place, newText)] }));
}
