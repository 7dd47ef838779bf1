/** Slips in the words themselves: hyphens, doubled words, brackets, comments. */
import type { Resolution } from '../../../server/src/model/resolution.ts';
import { span } from '../../../server/src/text/span.ts';
import type { Operator, Planting } from '../operator.ts';
import { inserted, operativePairs, replacedBy, wordsIn } from '../places.ts';

export const wordOperators: readonly Operator[] = [
  ...[
    'open-ended',
    'capacity-building',
    'high-level',
    'follow-up',
    'decision-making',
    'non-governmental',
  ].map((word): Operator => ({
    name: `"${word.replace('-', '')}"`,
    rule: 'conversion-debris',
    size: 'sign',
    plantings: (resolution) =>
      wordsIn(resolution, new RegExp(`(?<![\\w-])${word}(?![\\w-])`, 'g')).flatMap(({ place }) =>
        replacedBy(word.replace('-', ''), [place]),
      ),
  })),
  {
    name: '"eightysecond"',
    rule: 'conversion-debris',
    size: 'sign',
    plantings: (resolution) =>
      wordsIn(
        resolution,
        /\b(?:twenty|thirty|forty|fifty|sixty|seventy|eighty)-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)\b/g,
      ).flatMap(({ place, words }) => replacedBy(words[0].replace('-', ''), [place])),
  },
  {
    name: 'a page number between two paragraphs',
    rule: 'conversion-debris',
    size: 'words',
    plantings: (resolution) =>
      operativePairs(resolution).map(([, next]) => ({
        edits: [inserted(next.span.start, '2/5\n\n')],
      })),
  },
  ...['the', 'of', 'to', 'and', 'in'].map((word): Operator => ({
    name: `"${word} ${word}"`,
    rule: 'duplicated-word',
    size: 'sign',
    plantings: (resolution) =>
      wordsIn(resolution, new RegExp(`(?<=[a-z] )${word} (?=[a-z])`, 'g')).map(({ place }) => ({
        edits: [inserted(place.start, `${word} `)],
      })),
  })),
  {
    name: 'a bracket that does not close',
    rule: 'unbalanced-bracket',
    size: 'words',
    plantings: (resolution) => bracketed(resolution, '['),
  },
  {
    name: 'a bracket that does not open',
    rule: 'unbalanced-bracket',
    size: 'words',
    plantings: (resolution) => bracketed(resolution, ']'),
  },
  {
    name: 'a comment about a rule that does not exist',
    rule: 'unknown-suppression',
    size: 'words',
    plantings: (resolution) => commented(resolution, 'resolution-disable-next-line semicolons'),
  },
  {
    name: 'a comment about a rule that finds nothing',
    rule: 'unknown-suppression',
    size: 'words',
    plantings: (resolution) =>
      commented(resolution, 'resolution-disable-next-line operative-semicolon'),
  },
  {
    name: 'a comment that asks for something unknown',
    rule: 'unknown-suppression',
    size: 'words',
    plantings: (resolution) => commented(resolution, 'resolution-disable-line operative-semicolon'),
  },
];

/** Beside a word in the middle of a paragraph without brackets. */
function bracketed(resolution: Resolution, bracket: '[' | ']'): readonly Planting[] {
  const { citations } = resolution;
  return wordsIn(resolution, /(?<=\b[a-z]+ )[a-z]{4,}(?= [a-z]+ [a-z])/g)
    .filter(
      ({ from, place }) =>
        !/[[\]]/.test(from.body.prose.text) &&
        !citations.some(({ whole }) => whole.start < place.end && place.start < whole.end),
    )
    .map(({ place }) => ({
      edits: [inserted(bracket === '[' ? place.start : place.end, bracket)],
    }));
}

function commented(resolution: Resolution, words: string): readonly Planting[] {
  return operativePairs(resolution).map(([, next]) => ({
    edits: [inserted(next.span.start, `<!-- ${words} -->\n`)],
    place: span(next.span.start, next.span.start),
  }));
}
