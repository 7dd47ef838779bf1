/** Habits of wording broken: references, citations, numbers, names. */
import { slice, span } from '../../../server/src/text/span.ts';
import type { Operator } from '../operator.ts';
import { inserted, pairs, replaced, replacedBy, wordsIn } from '../places.ts';

export const quietWordOperators: readonly Operator[] = [
  ...(
    [
      ['"operative paragraph 3"', /\bparagraph(?= \d+ (?:above|below))/g, 'operative paragraph'],
      ['"para. 3"', /\bparagraph(?= \d+ (?:above|below))/g, 'para.'],
      ['"paragraph 3(a)"', /(?<=\bparagraph \d{1,3}) (?=\([a-z]\) (?:above|below))/g, ''],
      ['"paragraphs 3-5"', /(?<=\bparagraphs \d{1,3}) to (?=\d{1,3} (?:above|below))/g, '-'],
      ['"this resolution"', /\bthe present resolution\b/g, 'this resolution'],
    ] as const
  ).map(([name, pattern, other]): Operator => ({
    name,
    rule: 'reference-form',
    size: 'sign',
    plantings: (resolution) =>
      wordsIn(resolution, pattern).flatMap(({ place }) => replacedBy(other, [place])),
  })),
  {
    name: 'no date at the first mention',
    rule: 'citation-date',
    size: 'words',
    plantings: ({ citations, tree }) =>
      citations
        .filter(
          ({ number, from }, at) =>
            from !== undefined && citations.findIndex((other) => other.number === number) === at,
        )
        .flatMap(({ span: { end }, date }) =>
          date === undefined || tree.text.slice(end, date.span.start) !== ' of '
            ? []
            : replacedBy('', [span(end, date.span.end)]),
        ),
  },
  {
    name: 'the date once more',
    rule: 'citation-date',
    size: 'sign',
    plantings: ({ citations }) =>
      citations.flatMap(({ number, date, from, span: { end } }, at) => {
        const first = citations.slice(0, at).find((other) => other.number === number)?.date;
        if (first === undefined || date !== undefined || from === undefined) return [];
        const month = monthNames[first.month - 1] ?? '';
        return [{ edits: [inserted(end, ` of ${first.day} ${month} ${first.year}`)] }];
      }),
  },
  {
    name: 'no organ before a resolution',
    rule: 'citation-organ',
    size: 'words',
    plantings: (resolution) =>
      wordsIn(
        resolution,
        /\b(?:General Assembly|Economic and Social Council) (?=resolution \d)/g,
      ).flatMap(({ place }) => replacedBy('', [place])),
  },
  {
    name: 'two resolutions of a list swapped',
    rule: 'citation-order',
    size: 'sign',
    plantings: ({ citations, tree }) =>
      pairs(citations).flatMap(([one, next]) => {
        const places = [one, next].flatMap(({ span: { start }, date }) =>
          date === undefined ? [] : [span(start, date.span.end)],
        );
        const [first, second] = places;
        if (one.body !== next.body || first === undefined || second === undefined) return [];
        if (!/^(?:,| and) $/.test(tree.text.slice(first.end, second.start))) return [];
        return [
          {
            edits: [
              replaced(first, slice(tree.text, second)),
              replaced(second, slice(tree.text, first)),
            ],
          },
        ];
      }),
  },
  {
    name: '"UNODC"',
    rule: 'acronym',
    size: 'words',
    plantings: (resolution) =>
      wordsIn(resolution, /\bUnited Nations Office on Drugs and Crime\b/g).flatMap(({ place }) =>
        replacedBy('UNODC', [place]),
      ),
  },
  {
    name: '"30%"',
    rule: 'number-form',
    size: 'sign',
    plantings: (resolution) =>
      wordsIn(resolution, /(?<=\d) per cent\b/g).flatMap(({ place }) => replacedBy('%', [place])),
  },
  {
    name: '"82nd session"',
    rule: 'number-form',
    size: 'sign',
    plantings: (resolution) =>
      wordsIn(resolution, /\b(eighty)-(first|second|third)(?= session)/g).flatMap(
        ({ place, words: [, , ending = ''] }) =>
          replacedBy({ first: '81st', second: '82nd', third: '83rd' }[ending] ?? '', [place]),
      ),
  },
  {
    name: 'a word left in brackets',
    rule: 'leftover-mark',
    size: 'sign',
    plantings: (resolution) =>
      wordsIn(resolution, /(?<=\b[a-z]+ )(?:all|each|voluntary|regional|national)(?= [a-z])/g)
        .filter(({ from }) => !/[[\]]/.test(from.body.prose.text))
        .map(({ place }) => ({ edits: [inserted(place.start, '['), inserted(place.end, ']')] })),
  },
  {
    name: 'an annex that nothing refers to',
    rule: 'unreferenced-annex',
    size: 'words',
    plantings: ({ outline, tree }) =>
      outline.annexes.length > 0
        ? []
        : [
            {
              edits: [
                inserted(
                  tree.text.length,
                  '\n# Annex\n\n## Timetable\n\nThe work should begin in January and end in June.\n',
                ),
              ],
            },
          ],
  },
];

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
