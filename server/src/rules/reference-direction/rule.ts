/** "Above" leads to an earlier paragraph, "below" to a later one. */
import type { Mention, Reference } from '../../model/reference.ts';
import type { Resolution } from '../../model/resolution.ts';
import type { Paragraph } from '../../syntax/nodes.ts';
import { encloses, slice, type Span } from '../../text/span.ts';
import type { Finding, Rule } from '../rule.ts';

export const referenceDirection: Rule = {
  severity: 'error',
  title: '"Above" leads to an earlier paragraph and "below" to a later one',
  *check(resolution) {
    const misnumbered = misnumberedPaths(resolution);
    for (const reference of resolution.references) {
      // Which way a number leads cannot be told while the number itself is wrong.
      if (reference.mentions.some(({ path }) => misnumbered.has(path))) continue;
      const { qualifier, directionSpan, from } = reference;
      if (qualifier !== 'above' && qualifier !== 'below') continue;
      if (directionSpan === undefined || from === undefined) continue;
      const finding = judged(resolution, { reference, qualifier, directionSpan, from });
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
  readonly from: Paragraph;
}

function judged(
  resolution: Resolution,
  { reference, qualifier, directionSpan, from }: Directed,
): Finding | undefined {
  const sides = reference.mentions.map((mention) => sideOf(mention, from));
  const other = qualifier === 'above' ? 'below' : 'above';
  const at = sides.indexOf(other);
  const mention = reference.mentions[at];
  if (mention?.target.kind !== 'paragraph') return undefined;
  const { paragraph } = mention.target;
  const written = slice(resolution.tree.text, directionSpan);
  const isSimple = sides.every((side) => side === other);
  return {
    span: directionSpan,
    message: `Paragraph ${mention.path} stands ${other}: expected "${other}", found "${written}"`,
    related: [
      { span: paragraph.marker?.span ?? paragraph.span, message: `Paragraph ${mention.path}` },
    ],
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

/** `here`: within the same paragraph. */
function sideOf({ target }: Mention, from: Paragraph): 'above' | 'below' | 'here' {
  if (target.kind !== 'paragraph') return 'here';
  const { paragraph } = target;
  if (isWithin(from, paragraph) || isWithin(paragraph, from)) return 'here';
  return paragraph.span.start < from.span.start ? 'above' : 'below';
}

function isWithin(inner: Paragraph, outer: Paragraph): boolean {
  return encloses(outer.span, inner.span);
}
