/** The stretches of words around a place: a number, a citation, opening words, italics, what is quoted, a clause, a sentence. */
import type { Resolution } from '../../model/resolution.ts';
import type { Readable } from '../../model/readable.ts';
import type { Body, Emphasis } from '../../syntax/nodes.ts';
import { sourceSpan } from '../../text/prose.ts';
import { prosePosition } from '../../text/prosePosition.ts';
import { encloses, span, type Span } from '../../text/span.ts';
import { clauseAround } from './clauseAround.ts';
import { quotationsAround } from './quotationsAround.ts';
import { sentenceAround } from './sentenceAround.ts';

/** In no particular order; some may not hold the place. */
export function phrasesAround(resolution: Resolution, sign: Span): readonly Span[] {
  const readables = resolution.readables.filter(({ body }) => encloses(body.span, sign));
  return [
    ...readables.flatMap((readable) => phrasesIn(readable, sign)),
    ...resolution.citations.flatMap((citation) => [citation.span, citation.whole]),
    ...resolution.references.flatMap(({ span: whole, mentions }) => [
      whole,
      ...mentions.map((mention) => mention.span),
    ]),
    ...resolution.brackets.flatMap(({ open, close }) =>
      open === undefined || close === undefined
        ? []
        : [span(open.start, close.end), span(open.end, close.start)],
    ),
  ];
}

function phrasesIn({ body, from }: Readable, sign: Span): readonly Span[] {
  const { emphases, calls, prose } = body;
  const opening = from === undefined || from.kind === 'subparagraph' ? undefined : from.opening;
  return [
    ...emphases.flatMap((emphasis) => [emphasis.span, emphasis.inner]),
    ...calls.map((call) => call.span),
    ...(opening === undefined ? [] : [sourceSpan(prose, opening.start, opening.end)]),
    ...wordsAround(body, sign),
  ];
}

/** What the words alone tell. */
function wordsAround({ prose, span: whole, emphases }: Body, sign: Span): readonly Span[] {
  const { text } = prose;
  const at = prosePosition(prose, sign.start);
  const found = [
    clauseAround(text, at),
    sentenceAround(text, at),
    ...quotationsAround(text, at),
  ].map(({ start, end }) => withMarks(sourceSpan(prose, start, end), emphases));
  return [...found, whole];
}

/** Words that go on behind italics begin with the star before them; they end with it likewise. */
function withMarks(words: Span, emphases: readonly Emphasis[]): Span {
  let { start, end } = words;
  for (const { span: whole, inner } of emphases) {
    if (start === inner.start && end > inner.end) start = whole.start;
    if (end === inner.end && start < inner.start) end = whole.end;
  }
  return span(start, end);
}
