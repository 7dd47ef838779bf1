/** Where a draft refers to one of its own paragraphs, sections or annexes. */
import type { AnnexLabel } from '../../model/annexLabels.ts';
import { levelOf } from '../../model/levelOf.ts';
import type { Mention, Reference, Target } from '../../model/reference.ts';
import type { Resolution } from '../../model/resolution.ts';
import type { Annex, Heading, NumberedParagraph, Paragraph } from '../../syntax/nodes.ts';
import { span, type Span } from '../../text/span.ts';
import { unreachable } from '../../text/unreachable.ts';

/** What can be referred to. */
export type Subject = Exclude<Target, { readonly kind: 'missing' }>;

export interface Mentioned {
  /** The number as written; the whole of a range that only passes over the subject. */
  readonly span: Span;
  readonly reference: Reference;
}

/** In order of the draft; a reference to a subparagraph counts for the paragraph that holds it. */
export function mentionsOf(resolution: Resolution, subject: Subject): readonly Mentioned[] {
  const reaches = reachOf(resolution, subject);
  return resolution.references.flatMap((reference) =>
    reference.mentions.flatMap((mention, index) => {
      if (isNamed(mention.target, subject)) return [{ span: mention.span, reference }];
      const next = reference.mentions[index + 1];
      return mention.role === 'from' && next?.role === 'to' && reaches(mention, next)
        ? [{ span: span(mention.span.start, next.span.end), reference }]
        : [];
    }),
  );
}

function isNamed(target: Target, subject: Subject): boolean {
  if (target.kind === 'paragraph' && subject.kind === 'paragraph')
    return holds(subject.paragraph, target.paragraph);
  if (target.kind === 'annexed' && subject.kind === 'annexed')
    return isPartOf(target.label, subject.label);
  return thingOf(target) === thingOf(subject);
}

function holds(paragraph: NumberedParagraph, sought: NumberedParagraph): boolean {
  return (
    paragraph === sought ||
    (paragraph.span.start <= sought.span.start &&
      paragraph.subparagraphs.some((part) => holds(part, sought)))
  );
}

function isPartOf(part: AnnexLabel, whole: AnnexLabel): boolean {
  return (
    part === whole || (part.series === whole.series && part.path.startsWith(`${whole.path} (`))
  );
}

/** Whether a range passes over the subject without naming it, or over the paragraph that ends it twice. */
function reachOf(
  resolution: Resolution,
  subject: Subject,
): (from: Mention, to: Mention) => boolean {
  const line = lineOf(resolution, subject);
  const places = new Map(line.map((one, place) => [one, place]));
  const own = thingOf(subject);
  const place = own === undefined ? undefined : places.get(own);
  return ({ target: first }, { target: last }) => {
    const [from, to] = [thingOf(first), thingOf(last)].map((one) => one && places.get(one));
    if (place === undefined || from === undefined || to === undefined) return false;
    return depthOf(first) === depthOf(subject) && from < place && place < to;
  };
}

type Thing = Paragraph | AnnexLabel | Heading | Annex;

function lineOf(
  { numbering, annexNumbering, outline }: Resolution,
  { kind }: Subject,
): readonly Thing[] {
  if (kind === 'annexed') return annexNumbering;
  if (kind === 'preambular')
    return outline.parts.flatMap(({ sections }) =>
      sections.flatMap(({ preambular }) => preambular),
    );
  return kind === 'paragraph' ? numbering.map(({ paragraph }) => paragraph) : [];
}

function thingOf(target: Target): Thing | undefined {
  switch (target.kind) {
    case 'paragraph':
    case 'preambular':
      return target.paragraph;
    case 'annexed':
      return target.label;
    case 'heading':
      return target.heading;
    case 'annex':
      return target.annex;
    case 'missing':
      return undefined;
    default:
      return unreachable(target);
  }
}

function depthOf(target: Target): number {
  if (target.kind === 'annexed') return target.label.path.split(' (').length - 1;
  return target.kind === 'paragraph' ? levelOf(target.paragraph) : 0;
}
