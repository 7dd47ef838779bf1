/** Finds the signs of a negotiation and the words nobody has agreed to yet. */
import { agreedLine, agreedRemark } from '../lexicon/agreedRemark.ts';
import { attributionEnd, isRequest } from '../lexicon/attribution.ts';
import type { Metadata } from '../syntax/metadata.ts';
import type { Body, Marker, Paragraph, Subparagraph, Tree } from '../syntax/nodes.ts';
import { lastUpTo } from '../text/lastUpTo.ts';
import { matchesIn } from '../text/matches.ts';
import { once } from '../text/once.ts';
import { sourceSpan } from '../text/prose.ts';
import { slice, span, type Span } from '../text/span.ts';
import type { Negotiation, NegotiationMark } from './negotiation.ts';
import type { Readable } from './readable.ts';
import type { Bracket } from './resolution.ts';

/** A mark, and what it leaves open. */
interface Sign extends NegotiationMark {
  readonly unsettled?: Span;
}

/** What the paragraphs of a draft and its front matter say of a negotiation. */
export function negotiationOf(
  { text }: Tree,
  readables: readonly Readable[],
  { brackets, metadata }: { readonly brackets: readonly Bracket[]; readonly metadata?: Metadata },
): Negotiation {
  const endBehind = endsOf(readables);
  const bracketed = brackets.flatMap((bracket) => bracketedPlace(bracket, endBehind));
  const proper = bracketed.filter((place) => !isEditorial(text, place));
  const signs = [...proper.map(bracketSign), ...sideBySide(text, proper)];
  for (const readable of readables) addSigns(signs, readable);
  signs.sort((a, b) => a.span.start - b.span.start);
  const state = stateOf(signs, metadata?.status);
  const open = signs.flatMap(({ unsettled }) => unsettled ?? []);
  const bold = state === 'open' ? readables.flatMap(({ body }) => boldInsertions(body)) : [];
  return {
    state,
    marks: signs.map(({ kind, span: place }) => ({ kind, span: place })),
    unsettled: joined([...bracketed, ...open, ...bold]),
  };
}

/** Where the first body ends that ends behind an offset. */
type EndBehind = (offset: number) => number | undefined;

/** Each question takes a few steps, however many bodies there are; notes may stand out of order. */
function endsOf(readables: readonly Readable[]): EndBehind {
  const reached = once(() => {
    let furthest = 0;
    return readables.map(({ body }) => (furthest = Math.max(furthest, body.span.end)));
  });
  return (offset) => {
    const ends = reached();
    const at = lastUpTo(ends, offset);
    return ends[(ends[at] ?? 0) > offset ? at : at + 1];
  };
}

/** Without its partner a bracket leaves the rest of its paragraph open. */
function bracketedPlace({ open, close }: Bracket, endBehind: EndBehind): readonly Span[] {
  if (open === undefined) return [];
  return [span(open.start, close?.end ?? endBehind(open.start) ?? open.end)];
}

/** `[sic]`, `[6]`, `[agreed]`: brackets that enclose no words of the text */
const editorial = /^\[(?:sic|\d{1,3}|(?:provisionally )?agreed.{0,20}|ad ref.{0,10})\]$/i;

const longestEditorial = 60;

function isEditorial(text: string, place: Span): boolean {
  return place.end - place.start < longestEditorial && editorial.test(slice(text, place));
}

function bracketSign(place: Span): Sign {
  return { kind: 'bracket', span: place };
}

/** ` `, `/`, ` / ` between two brackets */
const beside = /^ ?\/? ?$/;

/** `[Urges] [Invites]`: of such wordings one will stay. */
function sideBySide(text: string, places: readonly Span[]): readonly Sign[] {
  return places
    .filter((place, at) => {
      const gap = span(places[at - 1]?.end ?? 0, place.start);
      return (
        at > 0 && gap.end >= gap.start && gap.end - gap.start < 4 && beside.test(slice(text, gap))
      );
    })
    .map((place) => ({ kind: 'alternative', span: place }));
}

/** Adds the signs of a paragraph to those before it: nearly all have none. */
function addSigns(signs: Sign[], { body, from, where, annex }: Readable): void {
  if (annex !== undefined || (where !== 'paragraph' && where !== 'annex')) return;
  if (from?.marker !== undefined) addMarkerSigns(signs, from.marker, from);
  for (const { style, span: place } of body.emphases) {
    if (style !== 'struck' && style !== 'inserted') continue;
    signs.push({ kind: 'change', span: place, unsettled: place });
  }
  addAttributions(signs, body);
  addRemarks(signs, body, from);
}

function addMarkerSigns(
  signs: Sign[],
  { lead, latin, alternative, span: place }: Marker,
  paragraph: Paragraph,
): void {
  if (lead.includes(':')) signs.push({ kind: 'attribution', span: place });
  if (lead.includes('OP') || lead.includes('PP')) signs.push({ kind: 'label', span: place });
  if (latin > 0) signs.push({ kind: 'insertedNumber', span: place });
  if (alternative > 0) {
    signs.push({ kind: 'alternative', span: place, unsettled: paragraph.span });
  }
}

/** `[EU: in Brussels]`; what is left open is said by the bracket. */
function addAttributions(signs: Sign[], { prose }: Body): void {
  const { text } = prose;
  for (let at = text.indexOf('['); at !== -1; at = text.indexOf('[', at + 1)) {
    const end = attributionEnd(text, at + 1);
    if (end !== undefined)
      signs.push({ kind: 'attribution', span: sourceSpan(prose, at + 1, end) });
  }
}

/** `Norway: *Acknowledging* …`, `Alt. *Requests* …`, `…; (agreed ad ref)`, `Agreed` */
function addRemarks(
  signs: Sign[],
  { prose, span: whole }: Body,
  from: Paragraph | undefined,
): void {
  const { text } = prose;
  const remark = remarkOf(text, from);
  if (remark !== undefined) {
    signs.push({ kind: remark, span: whole, unsettled: from?.span ?? whole });
  } else if (agreedLine.test(text)) {
    signs.push({ kind: 'agreed', span: whole, unsettled: whole });
  } else if (/gree|ref/i.test(text)) {
    for (const { index, 0: words } of matchesIn(agreedRemark, text)) {
      const place = sourceSpan(prose, index, index + words.length);
      signs.push({ kind: 'agreed', span: place, unsettled: place });
    }
  }
}

/** `Alt.`, `Alt 2:`, `ALT:` */
const alternative = /^alt(?:\.|:| \d\b|\s?:)/i;

/** What says of a whole paragraph that it is one delegation's, or an alternative without a number. */
function remarkOf(
  text: string,
  from: Paragraph | undefined,
): 'attribution' | 'alternative' | undefined {
  if (from?.kind === 'subparagraph') return undefined;
  if (alternative.test(text)) return 'alternative';
  const isProposal = from !== undefined && !opensAsUsual(from) && attributionEnd(text, 0);
  return isProposal || isRequest(text) ? 'attribution' : undefined;
}

/** `Recalling: …` is no delegation. */
function opensAsUsual({ opening }: Exclude<Paragraph, Subparagraph>): boolean {
  return opening?.known === true && opening.start === 0;
}

/** Bold words inside a paragraph; where it opens in bold, that is how its opening is written. */
function boldInsertions({ emphases, prose }: Body): readonly Span[] {
  return emphases
    .filter(({ style, span: { start } }) => style === 'bold' && start > prose.origin)
    .map((emphasis) => emphasis.span);
}

/** Signs that nobody writes but in a negotiation. */
const plain: ReadonlySet<Sign['kind']> = new Set(['attribution', 'label', 'alternative', 'agreed']);

/** So many brackets or changes are not forgotten ones. */
const several = 3;

function stateOf(signs: readonly Sign[], status: string | undefined): Negotiation['state'] {
  if (status === 'negotiation') return 'open';
  if (status === 'final') return 'settled';
  const kinds = new Set(signs.map(({ kind }) => kind));
  if (kinds.size > 1 || [...kinds].some((kind) => plain.has(kind))) return 'open';
  return signs.length >= several && !kinds.has('insertedNumber') ? 'open' : 'settled';
}

/** Spans that touch as one. */
function joined(spans: readonly Span[]): readonly Span[] {
  const apart: Span[] = [];
  for (const one of spans.toSorted((a, b) => a.start - b.start)) {
    const last = apart.at(-1);
    if (last === undefined || one.start > last.end) apart.push(one);
    else apart[apart.length - 1] = span(last.start, Math.max(last.end, one.end));
  }
  return apart;
}
