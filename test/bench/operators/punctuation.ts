/** Mistakes in the marks paragraphs end with. */
import type { Resolution } from '../../../server/src/model/resolution.ts';
import type { Paragraph, Subparagraph } from '../../../server/src/syntax/nodes.ts';
import type { Span } from '../../../server/src/text/span.ts';
import type { Operator } from '../operator.ts';
import {
  endMark,
  lists,
  operativePairs,
  operatives,
  pairs,
  preambulars,
  replacedBy,
} from '../places.ts';

/** One operator for each wrong mark in the place of a right one. */
function misplaced(
  rule: string,
  where: string,
  wrong: readonly string[],
  ends: (resolution: Resolution) => readonly Span[],
): readonly Operator[] {
  return wrong.map((mark) => ({
    name: mark === '' ? `no mark ${where}` : `"${mark}" ${where}`,
    rule,
    size: 'sign',
    plantings: (resolution) => replacedBy(mark, ends(resolution)),
  }));
}

export const punctuationOperators: readonly Operator[] = [
  ...misplaced('preambular-comma', 'after a preambular paragraph', ['', ';', '.'], (resolution) =>
    preambulars(resolution).flatMap(({ body }) => endMark(body, ',')),
  ),
  ...misplaced(
    'operative-semicolon',
    'after an operative paragraph',
    ['', ',', '.'],
    (resolution) =>
      operativePairs(resolution)
        .filter(([one]) => one.subparagraphs.length === 0)
        .flatMap(([one]) => endMark(one.body, ';')),
  ),
  ...misplaced('operative-semicolon', 'before subparagraphs', ['', ';', ','], (resolution) =>
    operatives(resolution)
      .filter((paragraph) => isListed(paragraph))
      .flatMap(({ body }) => endMark(body, ':')),
  ),
  ...misplaced('final-full-stop', 'at the end of the draft', ['', ';', ','], finalStops),
  ...misplaced('subparagraph-end', 'after a subparagraph', ['', '.'], (resolution) =>
    innerSubparagraphs(resolution).flatMap(({ body }) => endMark(body, ';')),
  ),
  ...misplaced('subparagraph-end', 'after a subparagraph', [','], (resolution) =>
    hasFreeLists(resolution)
      ? []
      : innerSubparagraphs(resolution).flatMap(({ body }) => endMark(body, ';')),
  ),
  {
    name: '"; and" after a subparagraph',
    rule: 'subparagraph-end',
    size: 'sign',
    plantings: (resolution) =>
      replacedBy(
        '; and',
        (hasFreeLists(resolution) ? [] : lists(resolution))
          .flatMap((list) => list.at(-2) ?? [])
          .filter(({ subparagraphs }) => subparagraphs.length === 0)
          .flatMap(({ body }) => endMark(body, ';')),
      ),
  },
];

function isListed({ subparagraphs }: Paragraph): boolean {
  return (
    subparagraphs.length > 1 && subparagraphs.every(({ marker }) => marker.series !== 'bullet')
  );
}

function finalStops({ outline }: Resolution): readonly Span[] {
  const last = outline.parts.at(-1)?.sections.at(-1)?.operative.at(-1);
  return last === undefined || last.subparagraphs.length > 0 ? [] : endMark(last.body, '.');
}

/** The Security Council and Model UN also write lists with commas and "and". */
function hasFreeLists({ profile }: Resolution): boolean {
  return profile === 'sc' || profile === 'mun';
}

/** Subparagraphs that another one of their list follows. */
function innerSubparagraphs(resolution: Resolution): readonly Subparagraph[] {
  return lists(resolution)
    .flatMap((list) => pairs(list))
    .map(([one]) => one)
    .filter(({ subparagraphs }) => subparagraphs.length === 0);
}
