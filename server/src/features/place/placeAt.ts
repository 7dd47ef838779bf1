/** From an offset to what stands there. */
import type { Resolution } from '../../model/resolution.ts';
import { sourceSpan } from '../../text/prose.ts';
import { touches, type Span } from '../../text/span.ts';
import { paragraphsOf } from './paragraphsOf.ts';
import type {
  AnnexPlace,
  AnnexedPlace,
  CallPlace,
  CitationPlace,
  HeadingPlace,
  LabelPlace,
  NotePlace,
  OpeningPlace,
  Place,
  ReferencePlace,
} from './place.ts';

/** Whether a span is the one looked for. */
type Sought = (range: Span) => boolean;

/** What the character after the offset belongs to; failing that, what ends at the offset. */
export function placeAt(resolution: Resolution, offset: number): Place | undefined {
  return (
    placeWhere(resolution, offset, ({ start, end }) => start <= offset && offset < end) ??
    placeWhere(resolution, offset, ({ end }) => end === offset)
  );
}

function placeWhere(resolution: Resolution, offset: number, sought: Sought): Place | undefined {
  return (
    callWhere(resolution, sought) ??
    noteWhere(resolution, sought) ??
    citationWhere(resolution, sought) ??
    referenceWhere(resolution, sought) ??
    labelWhere(resolution, sought) ??
    openingWhere(resolution, offset, sought) ??
    annexWhere(resolution, sought) ??
    annexedWhere(resolution, sought) ??
    headingWhere(resolution, sought)
  );
}

function callWhere({ footnotes }: Resolution, sought: Sought): CallPlace | undefined {
  const paired = footnotes.calls.find(({ call }) => sought(call.span));
  return paired && { kind: 'call', span: paired.call.span, paired };
}

function noteWhere({ footnotes }: Resolution, sought: Sought): NotePlace | undefined {
  const paired = footnotes.notes.find(({ note }) => sought(note.mark));
  return paired && { kind: 'note', span: paired.note.mark, paired };
}

/** The number goes before the words around it: in a list the words belong to the first number alone. */
function citationWhere({ citations }: Resolution, sought: Sought): CitationPlace | undefined {
  const citation =
    citations.find(({ span }) => sought(span)) ?? citations.find(({ whole }) => sought(whole));
  return citation && { kind: 'citation', span: citation.whole, citation };
}

function referenceWhere({ references }: Resolution, sought: Sought): ReferencePlace | undefined {
  const reference = references.find(({ span }) => sought(span));
  if (reference === undefined) return undefined;
  const mention = reference.mentions.find(({ span }) => sought(span));
  return mention === undefined
    ? { kind: 'reference', span: reference.span, reference, mentions: reference.mentions }
    : { kind: 'reference', span: mention.span, reference, mentions: [mention] };
}

function labelWhere({ numbering }: Resolution, sought: Sought): LabelPlace | undefined {
  const label = numbering.find(({ marker }) => sought(marker.span));
  return label && { kind: 'label', span: label.marker.span, label };
}

function openingWhere(
  resolution: Resolution,
  offset: number,
  sought: Sought,
): OpeningPlace | undefined {
  for (const paragraph of paragraphsOf(resolution)) {
    if (paragraph.kind === 'subparagraph' || paragraph.opening === undefined) continue;
    const { opening, body } = paragraph;
    if (!touches(body.span, offset)) continue;
    const span = sourceSpan(body.prose, opening.start, opening.end);
    if (sought(span)) return { kind: 'opening', span, paragraph, opening };
  }
  return undefined;
}

function annexWhere({ outline }: Resolution, sought: Sought): AnnexPlace | undefined {
  const annex = outline.annexes.find(({ body }) => sought(body.span));
  return annex && { kind: 'annex', span: annex.body.span, annex };
}

function annexedWhere({ annexNumbering }: Resolution, sought: Sought): AnnexedPlace | undefined {
  const label = annexNumbering.find(({ marker }) => sought(marker.span));
  return label && { kind: 'annexed', span: label.marker.span, label };
}

function headingWhere({ outline }: Resolution, sought: Sought): HeadingPlace | undefined {
  const headings = outline.parts.flatMap((part) => [
    part.heading,
    ...part.sections.map((section) => section.heading),
  ]);
  const heading = headings.find((candidate) => candidate !== undefined && sought(candidate.span));
  return heading && { kind: 'heading', span: heading.span, heading };
}
