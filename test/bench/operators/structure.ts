/** Mistakes in what a draft is made of: organ line, title, the order of its elements. */
import type { Resolution } from '../../../server/src/model/resolution.ts';
import { slice, span, type Span } from '../../../server/src/text/span.ts';
import type { Operator, Planting } from '../operator.ts';
import {
  inserted,
  operativePairs,
  preambulars,
  replaced,
  replacedBy,
  withGap,
  wordsIn,
} from '../places.ts';

export const structureOperators: readonly Operator[] = [
  {
    name: 'no organ line',
    rule: 'organ-line-missing',
    size: 'words',
    plantings: (resolution) =>
      soleOrganLine(resolution).map((line) => {
        const gone = withGap(resolution, line);
        return { edits: [replaced(gone, '')], place: span(gone.end, gone.end + 1) };
      }),
  },
  {
    name: 'no comma after the organ',
    rule: 'organ-line-comma',
    size: 'sign',
    plantings: (resolution) => replacedBy('', organComma(resolution)),
  },
  {
    name: 'a colon after the organ',
    rule: 'organ-line-comma',
    size: 'sign',
    plantings: (resolution) => replacedBy(':', organComma(resolution)),
  },
  {
    name: 'a comma after the organ, and no preamble',
    rule: 'organ-line-comma',
    size: 'sign',
    plantings: ({ outline }) =>
      outline.parts.flatMap(({ organLine, sections }) =>
        organLine === undefined ||
        organLine.comma !== undefined ||
        sections.some(({ preambular }) => preambular.length > 0)
          ? []
          : [{ edits: [inserted(organLine.span.end, ',')] }],
      ),
  },
  {
    name: 'a preambular paragraph between operative ones',
    rule: 'element-order',
    size: 'words',
    plantings: movedPreambular,
  },
  {
    name: 'no title under the masthead',
    rule: 'title-missing',
    size: 'words',
    plantings(resolution) {
      const { title, mastheads, frontMatter } = resolution.outline;
      const isBare = mastheads.length === 0 && frontMatter === undefined;
      // A bold line of the masthead would be taken for the title.
      const hasRival = mastheads.some(({ body }) => body.emphases.length > 0);
      if (title === undefined || isBare || hasRival) return [];
      const organLine = resolution.outline.parts[0]?.organLine?.span ?? title.span;
      const place = span(0, organLine.end);
      return [{ edits: [replaced(withGap(resolution, title.span), '')], place }];
    },
  },
  {
    name: 'no operative part',
    rule: 'operative-part-missing',
    size: 'words',
    plantings: withoutOperative,
  },
  {
    name: 'a paragraph broken by a blank line',
    rule: 'split-paragraph',
    size: 'sign',
    plantings: (resolution) => replacedBy('\n\n', blanksWithin(resolution)),
  },
  {
    name: 'a paragraph broken by a page',
    rule: 'split-paragraph',
    size: 'words',
    plantings: (resolution) => replacedBy('\n\n---\n\n', blanksWithin(resolution)),
  },
  {
    name: 'the number of a section left out',
    rule: 'section-number',
    size: 'sign',
    plantings: (resolution) => renumberedSections(resolution, 2),
  },
  {
    name: 'the number of a section twice',
    rule: 'section-number',
    size: 'sign',
    plantings: (resolution) => renumberedSections(resolution, 0),
  },
  {
    name: 'front matter with a profile that does not exist',
    rule: 'front-matter',
    size: 'words',
    plantings: ({ outline }) =>
      outline.frontMatter === undefined
        ? [{ edits: [inserted(0, '---\nprofile: gaa\n---\n\n')] }]
        : [{ edits: [inserted(outline.frontMatter.span.start + 4, 'profile: gaa\n')] }],
  },
  {
    name: 'front matter that cannot be read',
    rule: 'front-matter',
    size: 'words',
    plantings: ({ outline }) =>
      outline.frontMatter === undefined
        ? [{ edits: [inserted(0, '---\nsponsors: [Fiji\n---\n\n')] }]
        : [
            {
              edits: [inserted(outline.frontMatter.span.start + 4, 'sponsors: [Fiji\n')],
              place: outline.frontMatter.span,
            },
          ],
  },
];

/** A composite text goes by its letters where one organ line is lost, and "Resolves that:" needs none to be read. */
function soleOrganLine({ outline }: Resolution): readonly Span[] {
  const [part, ...others] = outline.parts;
  const section = part?.sections[0];
  const isBegun =
    (section?.preambular.length ?? 0) > 0 || section?.operative[0]?.marker !== undefined;
  return part?.organLine === undefined || others.length > 0 || !isBegun
    ? []
    : [part.organLine.span];
}

function organComma({ outline }: Resolution): readonly Span[] {
  return outline.parts.flatMap(({ organLine, sections }) => {
    const hasPreamble = (sections[0]?.preambular.length ?? 0) > 0;
    return organLine?.comma === undefined || !hasPreamble ? [] : [organLine.comma];
  });
}

/** Only paragraphs on which nothing else depends; "Acting under Chapter VII" may stand between operative ones. */
function movedPreambular(resolution: Resolution): readonly Planting[] {
  const { citations, tree } = resolution;
  const movable = preambulars(resolution).filter(
    (paragraph) =>
      paragraph.opening?.adverb === undefined &&
      !paragraph.body.prose.text.startsWith('Acting ') &&
      paragraph.body.calls.length === 0 &&
      paragraph.interruptions.length === 0 &&
      !citations.some(({ from }) => from === paragraph),
  );
  const last = movable.at(-1);
  if (last === undefined || preambulars(resolution).length < 3) return [];
  const words = slice(tree.text, last.span);
  return operativePairs(resolution)
    .filter(([, next]) => next.opening?.adverb === undefined)
    .map(([, next]) => ({
      edits: [
        replaced(withGap(resolution, last.span), ''),
        inserted(next.span.start, `${words}\n\n`),
      ],
    }));
}

/** Texts that are finished, since something follows them, and whose operative part calls no note. */
function withoutOperative({ outline, footnotes, tree }: Resolution): readonly Planting[] {
  const [part, ...others] = outline.parts;
  const operative = part?.sections.flatMap((section) => section.operative) ?? [];
  const [first] = operative;
  const last = operative.at(-1);
  if (part === undefined || first === undefined || last === undefined) return [];
  const heading = part.sections.find(({ heading: found }) => found !== undefined)?.heading;
  const gone = span(Math.min(heading?.span.start ?? Infinity, first.span.start), last.span.end);
  const isFinished = tree.blocks.some(({ kind }) => kind === 'annex' || kind === 'adoptionRecord');
  const isCalling = footnotes.calls.some(({ call }) => call.span.start > gone.start);
  if (others.length > 0 || isCalling || !isFinished) return [];
  return [{ edits: [replaced(gone, '')], place: span(0, gone.end) }];
}

/** `the mandate of▮the working group`: blanks in the middle of a paragraph, between words that need one another. */
function blanksWithin(resolution: Resolution): readonly Span[] {
  return wordsIn(
    resolution,
    /(?<=\b[a-z]+ [a-z]+ (?:of|the|to|in|with)) (?=[a-z]+ [a-z]+ [a-z]+\b)/g,
  )
    .filter(({ from }) => from.subparagraphs.length === 0 && from.kind !== 'subparagraph')
    .map(({ place }) => place);
}

/** The second of at least two numbered sections called by another number. */
function renumberedSections({ outline, tree }: Resolution, by: 0 | 2): readonly Planting[] {
  return outline.parts.flatMap(({ sections }) => {
    const headings = sections.flatMap(({ heading }) => heading ?? []);
    const second = headings[1];
    if (headings[0]?.numeral !== 'I' || second?.numeral !== 'II') return [];
    const at = tree.text.indexOf('II', second.span.start);
    return replacedBy(by === 0 ? 'I' : 'IV', [span(at, at + 2)]);
  });
}
