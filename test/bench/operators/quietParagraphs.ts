/** Habits of paragraphs broken: how they open, what their lists look like. */
import type { Resolution } from '../../../server/src/model/resolution.ts';
import type { Operative, Paragraph } from '../../../server/src/syntax/nodes.ts';
import { sourceOffset } from '../../../server/src/text/prose.ts';
import { span } from '../../../server/src/text/span.ts';
import type { Operator } from '../operator.ts';
import { lists, openingWords, operatives, preambulars, replaced, replacedBy } from '../places.ts';

export const quietParagraphOperators: readonly Operator[] = [
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
          list.every(
            (paragraph) =>
              paragraph.level === 1 &&
              paragraph.subparagraphs.length === 0 &&
              !isReferredTo(resolution, paragraph),
          ),
        )
        .map((list) => ({ edits: list.map(({ marker }) => replaced(marker.span, '•')) })),
  },
  {
    name: 'opening words not in italics',
    rule: 'opening-italics',
    size: 'sign',
    plantings: (resolution) =>
      [...preambulars(resolution), ...operatives(resolution)].flatMap(({ body }) => {
        const [italic] = body.emphases;
        if (italic?.style !== 'italic' || italic.inner.start !== sourceOffset(body.prose, 0))
          return [];
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
];

function isReferredTo({ references }: Resolution, paragraph: Paragraph): boolean {
  return references.some(({ mentions }) =>
    mentions.some(({ target }) => target.kind === 'paragraph' && target.paragraph === paragraph),
  );
}

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
