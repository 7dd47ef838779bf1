/** "Above" leads to an earlier paragraph, "below" to a later one. */
import { ordinalName } from '../../lexicon/ordinals.ts';
import type { Mention, Reference, Target } from '../../model/reference.ts';
import type { Resolution } from '../../model/resolution.ts';
import { capitalized } from '../../text/capitalized.ts';
import { spanIndex } from '../../text/spanIndex.ts';
import { encloses, slice, type Span } from '../../text/span.ts';
import type { Finding, Rule } from '../rule.ts';

export const referenceDirection: Rule = {
  severity: 'error',
  title: '"Above" leads to an earlier paragraph and "below" to a later one',
  *check(resolution) {
    const misnumbered = misnumberedPaths(resolution);
    const notes = spanIndex(resolution.footnotes.notes.map(({ note }) => note.span));
    for (const reference of resolution.references) {
      const { noun, mentions, qualifier, directionSpan, annex } = reference;
      if (qualifier !== 'above' && qualifier !== 'below') continue;
      // A note is read where it is called, wherever it stands.
      if (directionSpan === undefined || notes.encloses(directionSpan)) continue;
      // Which way a number leads cannot be told while the number itself is wrong.
      const isNumbered = annex === undefined && noun !== 'preambular';
      if (isNumbered && mentions.some(({ path }) => misnumbered.has(path))) continue;
      const finding = judged(resolution, { reference, qualifier, directionSpan });
      if (finding !== undefined) yield finding;
    }
  },
};

function misnumberedPaths({ numbering }: Resolution): ReadonlySet<string> {
  const wrong = numbering.filter(({ fault }) => fault !== undefined);
  return new Set(wrong.flatMap(({ path, running }) => [path, running]));
}

interface Directed {
  readonly reference: Reference;
  readonly qualifier: 'above' | 'below';
  readonly directionSpan: Span;
}

function judged(
  resolution: Resolution,
  { reference, qualifier, directionSpan }: Directed,
): Finding | undefined {
  const from = reference.from?.span ?? reference.span;
  const sides = reference.mentions.map(({ target }) => sideOf(target, from));
  const other = qualifier === 'above' ? 'below' : 'above';
  const mention = reference.mentions[sides.indexOf(other)];
  const place = mention && placeOf(mention.target);
  if (mention === undefined || place === undefined) return undefined;
  const name = capitalized(nameOf(mention));
  const written = slice(resolution.tree.text, directionSpan);
  const isSimple = sides.every((side) => side === other);
  return {
    span: directionSpan,
    message: `${name} stands ${other}: expected "${other}", found "${written}"`,
    related: [{ span: place.mark, message: name }],
    // Where some of several paragraphs stand on either side, no one word is right.
    ...(isSimple
      ? {
          fixes: [
            {
              title: `Change to "${other}"`,
              edits: [{ span: directionSpan, newText: other }],
              // The number may be what is wrong.
              meaning: 'unsure',
            },
          ],
        }
      : {}),
  };
}

interface Place {
  readonly span: Span;
  readonly mark: Span;
}

function nameOf({ path, target }: Mention): string {
  return target.kind === 'preambular'
    ? `the ${ordinalName(Number(path))} preambular paragraph`
    : `paragraph ${path}`;
}

function placeOf(target: Target): Place | undefined {
  if (target.kind === 'paragraph' || target.kind === 'preambular') {
    const { span, marker } = target.paragraph;
    return { span, mark: marker?.span ?? span };
  }
  if (target.kind !== 'annexed') return undefined;
  const { passage, marker } = target.label;
  return { span: passage.span, mark: marker.span };
}

/** `here`: within the same paragraph. */
function sideOf(target: Target, from: Span): 'above' | 'below' | 'here' {
  const span = placeOf(target)?.span;
  if (span === undefined || encloses(from, span) || encloses(span, from)) return 'here';
  return span.start < from.start ? 'above' : 'below';
}
