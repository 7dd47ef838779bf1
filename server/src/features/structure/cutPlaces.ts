/** Where a paragraph is to be cut in two or three, and which linking words go there. */
import type { Body, Paragraph } from '../../syntax/nodes.ts';
import { refuse, type Refusal } from '../../text/refusal.ts';
import { holdsWords } from '../../text/holdsWords.ts';
import { prosePosition } from '../../text/prosePosition.ts';
import { overlaps, slice, span, type Span } from '../../text/span.ts';
import { callsBefore } from './callsBefore.ts';
import { nameOf } from './paragraphName.ts';
import type { Scene } from './rearrangement.ts';
import { tailOf } from './tailOf.ts';

/** `…, and`, ` or` before the place where a paragraph is split */
const linkBefore = /(?:(?<=[\s,;])(?:and|or))?$/;
/** `…,`, `…;` before the linking word, `….` before another sentence */
const markBefore = /[,;.!?]?$/;
/** `65/` before `230`, `(` before `see` */
const withinWord = /[\w/([\\-]$/;
/** `, and `, ` and ` behind the place */
const linkBehind = /^[,;]?\s*(?:(?:and|or)\s+)?/;

export interface CutPlace {
  /** What gives way to the new number: a comma, a linking "and", the blanks between. */
  readonly span: Span;
  /** Footnote calls in it, which stay with the words before: `the report,[^1] and` */
  readonly calls: string;
}

/**
 * At a cursor one; around a selection one or two, as there are words before and behind it. In the order of the text, at
 * least one, with words between them.
 */
export function cutPlaces(scene: Scene, paragraph: Paragraph): readonly CutPlace[] | Refusal {
  const cuts: CutPlace[] = [];
  for (const place of placesFor(scene, paragraph)) {
    const cut = cutAt(scene, paragraph, place);
    if ('refused' in cut) return cut;
    const last = cuts.at(-1);
    if (last === undefined || last.span.end < cut.span.start) cuts.push(cut);
  }
  return cuts.length > 0 ? cuts : cannotBeSplit(paragraph);
}

function placesFor({ draft, selection }: Scene, { body }: Paragraph): readonly number[] {
  const { start, end } = selection;
  const selected = draft.slice(start, end);
  if (selected.trim() === '') return [start];
  const from = end - selected.trimStart().length;
  const to = start + selected.trimEnd().length;
  const last = tailOf(body, draft)?.span.start ?? body.span.end;
  return [
    ...(holdsWords(wordsBetween(body, body.span.start, from)) ? [from] : []),
    ...(holdsWords(wordsBetween(body, to, last)) ? [to] : []),
  ];
}

/** Without footnote calls and marks. */
function wordsBetween({ prose }: Body, start: number, end: number): string {
  return prose.text.slice(prosePosition(prose, start), prosePosition(prose, end));
}

function cutAt(
  { draft, resolution }: Scene,
  paragraph: Paragraph,
  place: number,
): CutPlace | Refusal {
  const { body } = paragraph;
  const all = body.span;
  const at = besideMarks(body, place);
  const { start, calls } = cutStart(draft, body, at);
  const end = at + (linkBehind.exec(draft.slice(at, all.end))?.[0].length ?? 0);
  if (start <= all.start || end >= all.end || isInWord(draft, body, at))
    return cannotBeSplit(paragraph);
  const cut = span(start, end);
  if (body.emphases.some(({ span: marked }) => overlaps(marked, cut)))
    return refuse('The words marked here, in italics or bold, would be cut in two');
  const torn = resolution.references.find((one) => overlaps(one.span, span(start, end + 1)));
  if (torn === undefined) return { span: cut, calls };
  const words = slice(draft, torn.span).replace(/\s+/g, ' ');
  return refuse(`${nameOf(paragraph)} cannot be split at “${words}”: please choose another place`);
}

/** Or in a footnote call. */
function isInWord(draft: string, { calls }: Body, at: number): boolean {
  if (calls.some(({ span: call }) => call.start < at && at < call.end)) return true;
  return withinWord.test(draft.slice(at - 1, at)) && /\w/.test(draft.charAt(at));
}

/** Before a linking word, the footnote calls before that, and the mark before those. */
function cutStart(
  draft: string,
  body: Body,
  at: number,
): { readonly start: number; readonly calls: string } {
  const first = body.span.start;
  const words = draft.slice(first, at).trimEnd().replace(linkBefore, '').trimEnd();
  const end = first + words.length;
  const start = callsBefore(body, end);
  const mark = markBefore.exec(draft.slice(first, start))?.[0] ?? '';
  return { start: start - mark.length, calls: draft.slice(start, end) };
}

function cannotBeSplit(paragraph: Paragraph): Refusal {
  return refuse(`${nameOf(paragraph)} can only be split between two of its words`);
}

/** Who points at words in italics seldom minds their marks: `*|invites*` is `|*invites*`. */
function besideMarks({ emphases }: Body, place: number): number {
  for (const { span: marked, inner } of emphases) {
    if (marked.start < place && place <= inner.start) return marked.start;
    if (inner.end <= place && place < marked.end) return marked.end;
  }
  return place;
}
