/** Mistakes in references to other places of the draft. */
import type { Mention, Reference } from '../../../server/src/model/reference.ts';
import type { Resolution } from '../../../server/src/model/resolution.ts';
import { slice } from '../../../server/src/text/span.ts';
import type { Operator, Planting } from '../operator.ts';
import { replaced, replacedBy, withGap } from '../places.ts';

export const referenceOperators: readonly Operator[] = [
  {
    name: 'a reference to a paragraph that does not exist',
    rule: 'undefined-paragraph',
    size: 'words',
    plantings: (resolution) =>
      mentionsOf(resolution, 'paragraph').flatMap(({ span, path }) => {
        const written = slice(resolution.tree.text, span);
        const number = /^\d+/.exec(written)?.[0];
        if (number === undefined || !path.startsWith(number)) return [];
        return replacedBy(written.replace(number, `${highestNumber(resolution) + 50}`), [span]);
      }),
  },
  {
    name: 'a reference to a subparagraph that does not exist',
    rule: 'undefined-paragraph',
    size: 'words',
    plantings: (resolution) =>
      mentionsOf(resolution, 'paragraph').flatMap(({ span }) => {
        const written = slice(resolution.tree.text, span);
        return /\([a-h]\)$/.test(written)
          ? replacedBy(written.replace(/[a-h]\)$/, 'y)'), [span])
          : [];
      }),
  },
  {
    name: '"above" for "below"',
    rule: 'reference-direction',
    size: 'sign',
    plantings: (resolution) => turned(resolution, 'below', 'above'),
  },
  {
    name: '"below" for "above"',
    rule: 'reference-direction',
    size: 'sign',
    plantings: (resolution) => turned(resolution, 'above', 'below'),
  },
  {
    name: 'a reference to an annex that does not exist',
    rule: 'undefined-annex',
    size: 'words',
    plantings: (resolution) => renamed(resolution, 'annex'),
  },
  {
    name: 'a reference to a section that does not exist',
    rule: 'undefined-annex',
    size: 'words',
    plantings: (resolution) => renamed(resolution, 'section'),
  },
  {
    name: 'the annex referred to left out',
    rule: 'undefined-annex',
    size: 'words',
    plantings: withoutAnnex,
  },
];

function highestNumber({ numbering }: Resolution): number {
  return Math.max(0, ...numbering.map(({ marker }) => marker.value));
}

/** Numbers of this draft's own paragraphs, sections or annexes that lead somewhere. */
function mentionsOf({ references }: Resolution, noun: Reference['noun']): readonly Mention[] {
  return references
    .filter((reference) => reference.noun === noun && reference.qualifier !== 'bare')
    .flatMap(({ mentions }) => mentions)
    .filter(
      ({ target, path, role }) => target.kind !== 'missing' && path !== '' && role === 'single',
    );
}

/** Only where every number of the reference stands on that side, and outside the paragraph that refers. */
function turned(
  { references, tree }: Resolution,
  from: 'above' | 'below',
  to: 'above' | 'below',
): readonly Planting[] {
  return references.flatMap(({ qualifier, directionSpan, mentions, from: home, noun }) => {
    const isOutside = mentions.every(
      ({ target }) =>
        target.kind === 'paragraph' &&
        home !== undefined &&
        (target.paragraph.span.end <= home.span.start ||
          home.span.end <= target.paragraph.span.start),
    );
    if (qualifier !== from || directionSpan === undefined || noun !== 'paragraph') return [];
    return isOutside && slice(tree.text, directionSpan) === from
      ? replacedBy(to, [directionSpan])
      : [];
  });
}

function renamed(resolution: Resolution, noun: Reference['noun']): readonly Planting[] {
  return mentionsOf(resolution, noun)
    .filter(({ span }) => /^[IVX]+$/.test(slice(resolution.tree.text, span)))
    .flatMap(({ span }) => replacedBy('XIX', [span]));
}

/** The last annex, where the text refers to it once and nothing stands behind it. */
function withoutAnnex(resolution: Resolution): readonly Planting[] {
  const { outline, references, footnotes } = resolution;
  const annex = outline.annexes.at(-1);
  const reference = references.filter(
    ({ noun, mentions, from }) =>
      noun === 'annex' &&
      from !== undefined &&
      mentions.some(({ target }) => target.kind === 'annex' && target.annex === annex),
  );
  const [only] = reference;
  if (annex === undefined || only === undefined || reference.length > 1) return [];
  const isCalling = footnotes.calls.some(({ call }) => call.span.start > annex.span.start);
  const isNoted = footnotes.notes.some(({ note }) => note.span.start > annex.span.start);
  if (isCalling || isNoted) return [];
  return [{ edits: [replaced(withGap(resolution, annex.span), '')], place: only.span }];
}
