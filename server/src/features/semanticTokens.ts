/** What each piece of a draft is, for colours that a pattern of characters cannot give. */
import type { Footnotes } from '../model/footnotes.ts';
import type { Outline } from '../model/outline.ts';
import type { Reference } from '../model/reference.ts';
import type { Resolution } from '../model/resolution.ts';
import type { Paragraph } from '../syntax/nodes.ts';
import { sourceSpan } from '../text/prose.ts';
import type { Span } from '../text/span.ts';
import { paragraphsOf } from './place/paragraphsOf.ts';

export const tokenTypes = [
  'title',
  'heading',
  'organ',
  'preambularOpening',
  'operativeOpening',
  'paragraphNumber',
  'subparagraphLabel',
  'reference',
  'citation',
  'footnoteCall',
  'footnoteMark',
] as const;

type TokenType = (typeof tokenTypes)[number];

/** `undefined`: leads nowhere; `unlisted`: not among the usual openings. */
export const tokenModifiers = ['undefined', 'unlisted'] as const;

type TokenModifier = (typeof tokenModifiers)[number];

export interface SemanticToken {
  readonly span: Span;
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}

/** In order of the draft; none overlaps another. */
export function semanticTokens(resolution: Resolution): readonly SemanticToken[] {
  const tokens: SemanticToken[] = [];
  addHeadings(tokens, resolution.outline);
  for (const paragraph of paragraphsOf(resolution)) addParagraph(tokens, paragraph);
  for (const reference of resolution.references) addReference(tokens, reference);
  for (const { span } of resolution.citations) add(tokens, 'citation', span);
  addFootnotes(tokens, resolution.footnotes);
  tokens.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return withoutOverlaps(tokens);
}

const plain: readonly TokenModifier[] = [];
const leadingNowhere: readonly TokenModifier[] = ['undefined'];
const unusual: readonly TokenModifier[] = ['unlisted'];

function add(tokens: SemanticToken[], type: TokenType, span: Span, modifiers = plain): void {
  tokens.push({ span, type, modifiers });
}

function addHeadings(tokens: SemanticToken[], { title, parts, annexes }: Outline): void {
  if (title !== undefined) add(tokens, 'title', title.body.span);
  for (const { heading, organLine, sections } of parts) {
    if (organLine?.nameSpan !== undefined) add(tokens, 'organ', organLine.nameSpan);
    for (const one of [heading, ...sections.map((section) => section.heading)])
      if (one !== undefined) add(tokens, 'heading', one.body.span);
  }
  for (const { body } of annexes) add(tokens, 'heading', body.span);
}

function addParagraph(tokens: SemanticToken[], paragraph: Paragraph): void {
  const { marker } = paragraph;
  const label = marker === undefined || marker.series === 'bullet' ? undefined : marker.labelSpan;
  if (paragraph.kind === 'subparagraph') {
    if (label !== undefined) add(tokens, 'subparagraphLabel', label);
    return;
  }
  if (label !== undefined) add(tokens, 'paragraphNumber', label);
  const { opening, body, kind } = paragraph;
  if (opening === undefined) return;
  const type = kind === 'operative' ? 'operativeOpening' : 'preambularOpening';
  const words = sourceSpan(body.prose, opening.start, opening.end);
  add(tokens, type, words, opening.known ? plain : unusual);
}

function addReference(tokens: SemanticToken[], { mentions, span }: Reference): void {
  const named = mentions.filter((mention) => mention.span.end > mention.span.start);
  if (named.length === 0) add(tokens, 'reference', span);
  for (const { span: number, target } of named)
    add(tokens, 'reference', number, target.kind === 'missing' ? leadingNowhere : plain);
}

function addFootnotes(tokens: SemanticToken[], { calls, notes }: Footnotes): void {
  for (const { call, note } of calls)
    add(tokens, 'footnoteCall', call.span, note === undefined ? leadingNowhere : plain);
  for (const { note } of notes) add(tokens, 'footnoteMark', note.mark);
}

function withoutOverlaps(tokens: readonly SemanticToken[]): readonly SemanticToken[] {
  const kept: SemanticToken[] = [];
  let end = 0;
  for (const each of tokens) {
    if (each.span.start < end || each.span.end <= each.span.start) continue;
    kept.push(each);
    end = each.span.end;
  }
  return kept;
}
