/** The name of the organ and the opening words are in italics, where a draft has italics for them. */
import type { Resolution } from '../../model/resolution.ts';
import type { OrganLine } from '../../syntax/nodes.ts';
import type { Edit } from '../../text/edit.ts';
import { slice, span, type Span } from '../../text/span.ts';
import { italicized } from '../italicized.ts';
import { openingWords } from '../openingOf.ts';
import { styledOpenings, type StyledOpening } from '../openingStyle.ts';
import type { Finding, Rule } from '../rule.ts';

export const openingItalics: Rule = {
  severity: 'information',
  yieldsTo: ['conversion-debris'],
  title: 'Opening words are in italics, where a draft has italics for them',
  *check(resolution) {
    const { text } = resolution.tree;
    const preamble = styledOpenings(resolution.own.preambular);
    const operative = styledOpenings(resolution.own.operative);
    const sign = signOf([...preamble, ...operative], text);
    if (sign === undefined) return;
    const organs = plainOrgans(resolution);
    // A whole part without italics is one decision, not a slip in each paragraph.
    const named = organs.map((name) => ({ span: name, edits: inItalics(name, sign) }));
    const opened = (openings: readonly StyledOpening[]) =>
      openings.flatMap((one) => edited(one, text, sign) ?? []);
    if (isPlain(preamble)) {
      const edits = [...named.flatMap((one) => one.edits), ...opened(preamble)];
      yield wholly(preamble, 'preamble', edits);
    } else {
      for (const one of named) yield plain(one.span, slice(text, one.span), one.edits);
      yield* oneByOne(preamble, text, sign);
    }
    if (isPlain(operative)) yield wholly(operative, 'operative part', opened(operative));
    else yield* oneByOne(operative, text, sign);
  },
};

/** The sign that makes italics, `*` or `_`; absent in a draft that has less than half of its openings in them. */
function signOf(openings: readonly StyledOpening[], draft: string): string | undefined {
  const italics = openings.filter(({ style }) => style === 'italic');
  if (italics.length * 2 < openings.length) return undefined;
  const marks = italics[0]?.emphasis?.span;
  return marks && draft.charAt(marks.start);
}

function isPlain(openings: readonly StyledOpening[]): boolean {
  return openings.length > 1 && openings.every(({ style }) => style === 'plain');
}

function wholly([first]: readonly StyledOpening[], part: string, edits: readonly Edit[]): Finding {
  return {
    span: first?.span ?? span(0, 1),
    message: `Expected the openings of the ${part} in italics, as elsewhere in the draft`,
    fixes: [{ title: `Put the openings of the ${part} into italics`, edits, meaning: 'kept' }],
  };
}

function* oneByOne(
  openings: readonly StyledOpening[],
  draft: string,
  sign: string,
): Iterable<Finding> {
  for (const opening of openings) {
    const words = openingWords(opening.paragraph);
    if (opening.style === 'plain') yield plain(opening.span, words, edited(opening, draft, sign));
    if (opening.style === 'italic') yield* tooMuch(opening, words, draft);
  }
}

function plain(place: Span, words: string, edits: readonly Edit[] | undefined): Finding {
  return {
    span: place,
    message: `Expected "${words}" in italics, as elsewhere in the draft`,
    fixes: edits ? [{ title: `Put "${words}" into italics`, edits, meaning: 'kept' }] : [],
  };
}

function edited(
  { paragraph, span: words }: StyledOpening,
  draft: string,
  sign: string,
): readonly Edit[] | undefined {
  return italicized(draft, words, paragraph.body.emphases, sign);
}

function inItalics({ start, end }: Span, sign: string): Edit[] {
  return [
    { span: span(start, start), newText: sign },
    { span: span(end, end), newText: sign },
  ];
}

/** ` of` behind "Taking note": it leads to what is noted, and is no part of the opening. */
const leadingOn = /^ (?:about|at|by|for|of|that|to)$/;

function* tooMuch(
  { span: words, emphasis }: StyledOpening,
  opening: string,
  draft: string,
): Iterable<Finding> {
  if (emphasis === undefined) return;
  const rest = span(words.end, emphasis.inner.end);
  if (!leadingOn.test(slice(draft, rest))) return;
  const mark = span(emphasis.inner.end, emphasis.span.end);
  yield {
    span: span(words.start, rest.end),
    message: `Expected only "${opening}" in italics, found "${opening}${slice(draft, rest)}"`,
    fixes: [
      {
        title: `Put only "${opening}" into italics`,
        edits: [
          { span: span(words.end, words.end), newText: slice(draft, mark) },
          { span: mark, newText: '' },
        ],
        meaning: 'kept',
      },
    ],
  };
}

/** Names of organs without any mark; a heading is marked. */
function plainOrgans({ outline, tree }: Resolution): readonly Span[] {
  return outline.parts.flatMap(({ organLine }) =>
    organLine ? plainName(organLine, tree.text) : [],
  );
}

/** `The General Assembly` at the beginning of a line that is nothing else */
const article = /^The $/i;

function plainName({ span: line, body, nameSpan }: OrganLine, draft: string): readonly Span[] {
  const isBare = body.emphases.length === 0 && body.span.start === line.start;
  const name = span(body.span.start, nameSpan.end);
  return isBare && article.test(draft.slice(name.start, nameSpan.start)) ? [name] : [];
}
