/** Mistakes in the numbers and letters of paragraphs. */
import type { Resolution } from '../../../server/src/model/resolution.ts';
import type { Operative, Subparagraph } from '../../../server/src/syntax/nodes.ts';
import { slice, span, type Span } from '../../../server/src/text/span.ts';
import type { Operator, Planting } from '../operator.ts';
import {
  inserted,
  lists,
  operativePairs,
  operatives,
  pairs,
  preambulars,
  replaced,
  replacedBy,
  valueOf,
  withGap,
  type Pair,
} from '../places.ts';

export const numberOperators: readonly Operator[] = [
  {
    name: 'a preambular paragraph with a number',
    rule: 'preambular-number',
    size: 'sign',
    plantings: (resolution) =>
      preambulars(resolution).map(({ span: { start } }, at) => ({
        edits: [inserted(start, `${at + 1}. `)],
      })),
  },
  {
    name: 'a preambular paragraph with a letter',
    rule: 'preambular-number',
    size: 'sign',
    plantings: (resolution) =>
      preambulars(resolution)
        .slice(0, 1)
        .map(({ span: { start } }) => ({ edits: [inserted(start, '(a) ')] })),
  },
  {
    name: 'the number of the paragraph before',
    rule: 'paragraph-number',
    size: 'sign',
    plantings: (resolution) => renumbered(inner(resolution), (value) => value - 1),
  },
  {
    name: 'the number of the paragraph after',
    rule: 'paragraph-number',
    size: 'sign',
    plantings: (resolution) => renumbered(inner(resolution), (value) => value + 1),
  },
  {
    name: 'a number far too high',
    rule: 'paragraph-number',
    size: 'sign',
    plantings: (resolution) => renumbered(inner(resolution), (value) => value + 50),
  },
  {
    name: 'two numbers swapped',
    rule: 'paragraph-number',
    size: 'words',
    plantings: (resolution) => operativePairs(resolution).slice(1).map(swappedMarkers),
  },
  {
    name: 'a paragraph deleted and those behind it not renumbered',
    rule: 'paragraph-number',
    size: 'words',
    plantings: deletedOperative,
  },
  {
    name: '"2)" for "2."',
    rule: 'paragraph-number',
    size: 'sign',
    plantings: (resolution) => remarked(resolution, (label) => `${label})`),
  },
  {
    name: '"2" glued to the first word',
    rule: 'paragraph-number',
    size: 'sign',
    plantings: (resolution) =>
      operatives(resolution).flatMap(({ marker, body: { span: words } }) =>
        marker === undefined || words.start <= marker.span.end
          ? []
          : [{ edits: [replaced(span(marker.span.end - 1, words.start), '')] }],
      ),
  },
  {
    name: 'an operative paragraph without its number',
    rule: 'paragraph-number',
    size: 'sign',
    plantings: (resolution) =>
      inner(resolution).flatMap(({ marker, body: { span: words } }) =>
        marker === undefined ? [] : replacedBy('', [span(marker.span.start, words.start)]),
      ),
  },
  {
    name: 'the only operative paragraph with a number',
    rule: 'sole-paragraph-number',
    size: 'sign',
    plantings: soleOperative,
  },
  {
    name: 'the letter of the subparagraph before',
    rule: 'subparagraph-label',
    size: 'sign',
    plantings: (resolution) =>
      lists(resolution)
        .flatMap((list) => pairs(list))
        .flatMap(([one, next]) => replacedBy(one.marker.label, [next.marker.labelSpan])),
  },
  {
    name: 'a letter left out',
    rule: 'subparagraph-label',
    size: 'sign',
    plantings: (resolution) => relettered(resolution, /^[b-fh]$/, (label) => after(label, 1)),
  },
  {
    name: 'a letter far too high',
    rule: 'subparagraph-label',
    size: 'sign',
    plantings: (resolution) => relettered(resolution, /^[b-f]$/, (label) => after(label, 10)),
  },
  {
    name: 'two letters swapped',
    rule: 'subparagraph-label',
    size: 'words',
    plantings: (resolution) =>
      lists(resolution)
        .flatMap((list) => pairs(list))
        .map(swappedMarkers),
  },
  {
    name: 'a roman numeral left out',
    rule: 'subparagraph-label',
    size: 'sign',
    plantings: (resolution) => relettered(resolution, /^ii$/, () => 'iv'),
  },
];

/** Operative paragraphs that stand between two others. */
function inner(resolution: Resolution): readonly Operative[] {
  const followed = new Set(operativePairs(resolution).map(([one]) => one));
  return operativePairs(resolution)
    .map(([, next]) => next)
    .filter((paragraph) => followed.has(paragraph));
}

/** Without its full stop the draft may still be growing. */
function soleOperative({ outline, tree }: Resolution): readonly Planting[] {
  return outline.parts.flatMap(({ sections }) => {
    const [only, ...others] = sections.flatMap((section) => section.operative);
    if (only === undefined || others.length > 0 || only.marker !== undefined) return [];
    return slice(tree.text, only.span).endsWith('.')
      ? [{ edits: [inserted(only.span.start, '1. ')] }]
      : [];
  });
}

function renumbered(
  paragraphs: readonly Operative[],
  number: (value: number) => number,
): readonly Planting[] {
  return paragraphs.flatMap((paragraph) =>
    paragraph.marker === undefined
      ? []
      : replacedBy(`${number(valueOf(paragraph))}`, [paragraph.marker.labelSpan]),
  );
}

/** The whole marker written another way; of two paragraphs nobody knows which is right. */
function remarked(resolution: Resolution, written: (label: string) => string): readonly Planting[] {
  if (operatives(resolution).length < 3) return [];
  return operatives(resolution).flatMap(({ marker }) => {
    if (marker === undefined || slice(resolution.tree.text, marker.span) !== `${marker.label}.`)
      return [];
    return replacedBy(written(marker.label), [marker.span]);
  });
}

function swappedMarkers([one, next]: Pair<Operative | Subparagraph>): Planting {
  if (one.marker === undefined || next.marker === undefined) return { edits: [] };
  return {
    edits: [
      replaced(one.marker.labelSpan, next.marker.label),
      replaced(next.marker.labelSpan, one.marker.label),
    ],
  };
}

/** Subparagraphs whose letter fits, called otherwise. */
function relettered(
  resolution: Resolution,
  label: RegExp,
  other: (label: string) => string,
): readonly Planting[] {
  return lists(resolution)
    .flat()
    .filter(({ marker }) => label.test(marker.label))
    .flatMap(({ marker }) => replacedBy(other(marker.label), [marker.labelSpan]));
}

function after(letter: string, by: number): string {
  return String.fromCharCode(letter.charCodeAt(0) + by);
}

/** Only paragraphs on which nothing else depends: not referred to, no citation, no note, no "Also" after them. */
function deletedOperative(resolution: Resolution): readonly Planting[] {
  const gone = new Set(inner(resolution));
  return operativePairs(resolution)
    .filter(([one, next]) => gone.has(one) && next.opening?.adverb === undefined)
    .filter(([one]) => !isNeeded(resolution, one))
    .map(([one, next]) => ({
      edits: [replaced(withGap(resolution, one.span), '')],
      place: next.marker?.span ?? next.span,
    }));
}

function isNeeded(
  { references, citations, footnotes }: Resolution,
  { span: gone }: Operative,
): boolean {
  const isInside = (place: Span) => gone.start <= place.start && place.end <= gone.end;
  const targets = references.flatMap(({ mentions }) => mentions.map(({ target }) => target));
  const ranges = references.filter(({ mentions }) =>
    mentions.some(({ role }) => role !== 'single'),
  );
  return (
    ranges.length > 0 ||
    targets.some((target) => target.kind === 'paragraph' && isInside(target.paragraph.span)) ||
    citations.some((citation) => isInside(citation.span)) ||
    footnotes.calls.some(({ call }) => isInside(call.span))
  );
}
