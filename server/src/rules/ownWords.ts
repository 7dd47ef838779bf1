/** Words a rule may judge one by one: the draft's own, not what it quotes, brackets, strikes out or inserts. */
import type { Citation } from '../model/citation.ts';
import type { Resolution } from '../model/resolution.ts';
import type { Body, Paragraph } from '../syntax/nodes.ts';
import { matchesIn } from '../text/matches.ts';
import { sourceOffset } from '../text/prose.ts';
import { span, type Span } from '../text/span.ts';
import { spanIndex, type SpanIndex } from '../text/spanIndex.ts';
import type { Looked } from './wordFinds.ts';

/** The paragraphs and subparagraphs of the draft itself; titles, headings, notes and annexes are left out. */
export function ownOnly({ own }: Resolution, words: readonly Looked[]): readonly Looked[] {
  const paragraphs = new Set<Paragraph>();
  for (const paragraph of [...own.preambular, ...own.operative])
    addWithParts(paragraphs, paragraph);
  return words.filter(
    ({ readable: { where, from } }) =>
      where === 'paragraph' && from !== undefined && paragraphs.has(from),
  );
}

function addWithParts(own: Set<Paragraph>, paragraph: Paragraph): void {
  own.add(paragraph);
  for (const inner of paragraph.subparagraphs) addWithParts(own, inner);
}

/** Whether words of a paragraph are neither quoted nor bracketed nor marked as a change. */
export type IsOwn = (body: Body, words: Span) => boolean;

/** What the draft's own paragraphs cite in their own words. */
export function ownCitations(
  { citations }: Resolution,
  own: readonly Looked[],
  isOwn: IsOwn,
): readonly Citation[] {
  const bodies = new Set(own.map(({ readable }) => readable.body));
  return citations.filter(({ body, span: number }) => bodies.has(body) && isOwn(body, number));
}

/** Tells it of any words of a draft; each paragraph is looked through once. */
export function ownIn({ brackets }: Resolution): IsOwn {
  const bracketed = spanIndex(
    brackets.flatMap(({ open, close }) =>
      open !== undefined && close !== undefined ? [span(open.start, close.end)] : [],
    ),
  );
  const known = new Map<Body, SpanIndex>();
  const foreignIn = (body: Body) => {
    const foreign = known.get(body) ?? spanIndex([...changesIn(body), ...quotationsIn(body)]);
    known.set(body, foreign);
    return foreign;
  };
  return (body, words) => !bracketed.overlaps(words) && !foreignIn(body).overlaps(words);
}

/** `~~struck~~`, `++inserted++` */
function changesIn({ emphases }: Body): readonly Span[] {
  return emphases
    .filter(({ style }) => style === 'struck' || style === 'inserted')
    .map(({ span: marked }) => marked);
}

const quotationMark = /[“”"«»]/g;
const opening = '“«';

/** From an opening mark to its closing one, or to the end of the paragraph. */
function quotationsIn({ prose, span: all }: Body): readonly Span[] {
  const quotations: Span[] = [];
  const open: number[] = [];
  for (const { index, 0: mark } of matchesIn(quotationMark, prose.text)) {
    const at = sourceOffset(prose, index);
    if (opening.includes(mark) || (mark === '"' && open.length === 0)) open.push(at);
    else quotations.push(span(open.pop() ?? at, at + 1));
  }
  return [...quotations, ...open.map((at) => span(at, all.end))];
}
