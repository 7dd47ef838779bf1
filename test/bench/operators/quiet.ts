/** Habits rather than mistakes: what rules of severity information and hint speak of. Counted apart. */
import type { Resolution } from '../../../server/src/model/resolution.ts';
import type { Operative, Paragraph } from '../../../server/src/syntax/nodes.ts';
import { slice, span } from '../../../server/src/text/span.ts';
import type { Operator } from '../operator.ts';
import {
  inserted,
  lists,
  openingWords,
  operatives,
  pairs,
  preambulars,
  replaced,
  replacedBy,
  wordsIn,
} from '../places.ts';

export const quietOperators: readonly Operator[] = [
  {
    name: 'no "also" in the second of two preambular paragraphs',
    rule: 'repeated-opening',
    size: 'sign',
    plantings: (resolution) =>
      seconds(preambulars(resolution)).flatMap((paragraph) =>
        openingWords(resolution, paragraph, /^[A-Z][a-z]+ also(?= )/).flatMap(({ place, words }) =>
          replacedBy('', [span(place.start + words[0].length - 5, place.end)]),
        ),
      ),
  },
  {
    name: 'no "Also" in the second of two operative paragraphs',
    rule: 'repeated-opening',
    size: 'sign',
    plantings: (resolution) =>
      seconds(operatives(resolution)).flatMap((paragraph) =>
        openingWords(resolution, paragraph, /^Also [a-z]/).flatMap(({ place, words }) =>
          replacedBy(words[0].slice(-1).toUpperCase(), [place]),
        ),
      ),
  },
  {
    name: '"Also" where nothing comes before',
    rule: 'orphan-adverb',
    size: 'sign',
    plantings: (resolution) =>
      alone(resolution).flatMap((paragraph) =>
        openingWords(resolution, paragraph, /^[A-Z](?=[a-z]+s\b)/).flatMap(({ place, words }) =>
          replacedBy(`Also ${words[0].toLowerCase()}`, [place]),
        ),
      ),
  },
  {
    name: '"Also recalling"',
    rule: 'adverb-position',
    size: 'sign',
    plantings: (resolution) =>
      preambulars(resolution).flatMap((paragraph) =>
        openingWords(resolution, paragraph, /^([A-Z])([a-z]+ing) also\b/).flatMap(
          ({ place, words: [, first = '', rest = ''] }) =>
            replacedBy(`Also ${first.toLowerCase()}${rest}`, [place]),
        ),
      ),
  },
  {
    name: '"Requests also"',
    rule: 'adverb-position',
    size: 'sign',
    plantings: (resolution) =>
      operatives(resolution).flatMap((paragraph) =>
        openingWords(resolution, paragraph, /^Also ([a-z])([a-z]+s)\b/).flatMap(
          ({ place, words: [, first = '', rest = ''] }) =>
            replacedBy(`${first.toUpperCase()}${rest} also`, [place]),
        ),
      ),
  },
  {
    name: 'a subparagraph in small letters',
    rule: 'subparagraph-capital',
    size: 'sign',
    plantings: (resolution) =>
      lists(resolution)
        .flat()
        .flatMap((paragraph) => openingWords(resolution, paragraph, /^[A-Z](?=[a-z]* )/))
        .flatMap(({ place, words }) => replacedBy(words[0].toLowerCase(), [place])),
  },
  {
    name: 'bullets for letters',
    rule: 'bulleted-list',
    size: 'words',
    plantings: (resolution) =>
      lists(resolution)
        .filter((list) =>
          list.every(({ level, subparagraphs }) => level === 1 && subparagraphs.length === 0),
        )
        .map((list) => ({ edits: list.map(({ marker }) => replaced(marker.span, '•')) })),
  },
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
    name: 'opening words not in italics',
    rule: 'opening-italics',
    size: 'sign',
    plantings: (resolution) =>
      [...preambulars(resolution), ...operatives(resolution)].flatMap(({ body }) => {
        const [italic] = body.emphases;
        if (italic?.style !== 'italic' || italic.inner.start !== body.prose.origin) return [];
        return [
          {
            edits: [
              replaced(span(italic.span.start, italic.inner.start), ''),
              replaced(span(italic.inner.end, italic.span.end), ''),
            ],
          },
        ];
      }),
  },
  {
    name: '"Recognising"',
    rule: 'spelling',
    size: 'sign',
    plantings: (resolution) =>
      [...preambulars(resolution), ...operatives(resolution)]
        .flatMap((paragraph) =>
          openingWords(resolution, paragraph, /^(?:Recogni|Emphasi|Authori)z(?=(?:ing|es)\b)/),
        )
        .flatMap(({ place, words }) => replacedBy(words[0].replace('z', 's'), [place])),
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

/** Paragraphs whose next one does not open with the same words. */
function seconds(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  return paragraphs.filter((paragraph, at) => {
    const next = paragraphs[at + 1];
    const before = paragraphs[at - 1];
    return headOf(paragraph) === headOf(before) && headOf(paragraph) !== headOf(next);
  });
}

/** Operative paragraphs whose neighbours open with other verbs. */
function alone(resolution: Resolution): readonly Operative[] {
  const all = operatives(resolution);
  return all.filter(
    (paragraph, at) =>
      at > 0 &&
      headOf(all[at - 1]) !== headOf(paragraph) &&
      headOf(all[at + 1]) !== headOf(paragraph),
  );
}

function headOf(paragraph: Paragraph | undefined): string | undefined {
  return paragraph === undefined || paragraph.kind === 'subparagraph'
    ? undefined
    : paragraph.opening?.head.toLowerCase();
}
