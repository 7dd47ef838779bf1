/** Where a draft refers to one of its own paragraphs, sections or annexes. */
import { levelOf } from '../../model/levelOf.ts';
import type { Mention, Reference, Target } from '../../model/reference.ts';
import type { Resolution } from '../../model/resolution.ts';
import type { NumberedParagraph } from '../../syntax/nodes.ts';
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
  switch (subject.kind) {
    case 'paragraph':
      return target.kind === 'paragraph' && holds(subject.paragraph, target.paragraph);
    case 'heading':
      return target.kind === 'heading' && target.heading === subject.heading;
    case 'annex':
      return target.kind === 'annex' && target.annex === subject.annex;
    default:
      return unreachable(subject);
  }
}

function holds(paragraph: NumberedParagraph, sought: NumberedParagraph): boolean {
  return (
    paragraph === sought ||
    (paragraph.span.start <= sought.span.start &&
      paragraph.subparagraphs.some((part) => holds(part, sought)))
  );
}

/** Whether a range passes over the subject without naming it, or over the paragraph that ends it twice. */
function reachOf(
  { numbering }: Resolution,
  subject: Subject,
): (from: Mention, to: Mention) => boolean {
  if (subject.kind !== 'paragraph') return () => false;
  const places = new Map(numbering.map(({ paragraph }, place) => [paragraph, place]));
  const place = places.get(subject.paragraph) ?? -1;
  return ({ target: first }, { target: last }) => {
    if (first.kind !== 'paragraph' || last.kind !== 'paragraph') return false;
    if (levelOf(first.paragraph) !== levelOf(subject.paragraph)) return false;
    const [from, to] = [places.get(first.paragraph), places.get(last.paragraph)];
    return from !== undefined && to !== undefined && from < place && place < to;
  };
}
