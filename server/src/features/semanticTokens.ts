/** What each piece of a draft is, for colours that a pattern of characters cannot give. */
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
  const all = [
    ...headingTokens(resolution),
    ...paragraphsOf(resolution).flatMap(paragraphTokens),
    ...referenceTokens(resolution),
    ...resolution.citations.map(({ span }) => token('citation', span)),
    ...footnoteTokens(resolution),
  ].toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return withoutOverlaps(all);
}

function token(type: TokenType, span: Span, ...modifiers: readonly TokenModifier[]): SemanticToken {
  return { span, type, modifiers };
}

function headingTokens({ outline }: Resolution): readonly SemanticToken[] {
  const { title, parts, annexes } = outline;
  const headings = parts.flatMap((part) => [
    part.heading,
    ...part.sections.map((section) => section.heading),
  ]);
  return [
    ...(title === undefined ? [] : [token('title', title.body.span)]),
    ...parts
      .flatMap(({ organLine }) => organLine?.nameSpan ?? [])
      .map((span) => token('organ', span)),
    ...headings.flatMap((heading) => (heading ? [token('heading', heading.body.span)] : [])),
    ...annexes.map(({ body }) => token('heading', body.span)),
  ];
}

function paragraphTokens(paragraph: Paragraph): readonly SemanticToken[] {
  const { marker } = paragraph;
  const label = marker === undefined || marker.series === 'bullet' ? [] : [marker.labelSpan];
  if (paragraph.kind === 'subparagraph') {
    return label.map((span) => token('subparagraphLabel', span));
  }
  const { opening, body, kind } = paragraph;
  const type = kind === 'operative' ? 'operativeOpening' : 'preambularOpening';
  const words = opening && sourceSpan(body.prose, opening.start, opening.end);
  const unlisted = opening?.known === false ? (['unlisted'] as const) : [];
  return [
    ...label.map((span) => token('paragraphNumber', span)),
    ...(words === undefined ? [] : [token(type, words, ...unlisted)]),
  ];
}

function referenceTokens({ references }: Resolution): readonly SemanticToken[] {
  return references.flatMap(({ mentions, span }) => {
    const named = mentions.filter((mention) => mention.span.end > mention.span.start);
    if (named.length === 0) return [token('reference', span)];
    return named.map(({ span: number, target }) =>
      token('reference', number, ...(target.kind === 'missing' ? (['undefined'] as const) : [])),
    );
  });
}

function footnoteTokens({ footnotes }: Resolution): readonly SemanticToken[] {
  return [
    ...footnotes.calls.map(({ call, note }) =>
      token('footnoteCall', call.span, ...(note === undefined ? (['undefined'] as const) : [])),
    ),
    ...footnotes.notes.map(({ note }) => token('footnoteMark', note.mark)),
  ];
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
