/** The divisions of a draft around a place: paragraph, preamble, section, part, note, annex. */
import type { Part, Section } from '../../model/outline.ts';
import type { Resolution } from '../../model/resolution.ts';
import type { Annex, Block, Paragraph } from '../../syntax/nodes.ts';
import { encloses, span, type Span } from '../../text/span.ts';

type Divided = { readonly span: Span } | undefined;

/** In no particular order; some may not hold the place. */
export function divisionsAround(
  { tree, outline, footnotes }: Resolution,
  sign: Span,
): readonly Span[] {
  return [
    ...tree.blocks.flatMap((block) => blockAround(block, sign)),
    ...outline.parts.flatMap(partsOf),
    ...footnotes.notes.flatMap(({ note }) => [note.span, note.body.span, note.mark]),
  ];
}

function blockAround(block: Block, sign: Span): readonly Span[] {
  if (!encloses(block.span, sign)) return [];
  switch (block.kind) {
    case 'preambular':
    case 'operative':
      return paragraphAround(block, sign);
    case 'annex':
      return [...annexAround(block, sign), block.span];
    default:
      return 'body' in block ? [block.body.span, block.span] : [block.span];
  }
}

/** Its own words, with their number, and all that stands below them. */
function paragraphAround(paragraph: Paragraph, sign: Span): readonly Span[] {
  const { marker, body, subparagraphs } = paragraph;
  if (!encloses(paragraph.span, sign)) return [];
  return [
    ...(marker === undefined ? [] : [marker.labelSpan, marker.span]),
    span(paragraph.span.start, body.span.end),
    ...subparagraphs.flatMap((part) => paragraphAround(part, sign)),
    paragraph.span,
  ];
}

/** A heading of an annex reaches to the next one. */
function annexAround({ blocks, body }: Annex, sign: Span): readonly Span[] {
  const places = blocks.flatMap(({ kind }, place) => (kind === 'heading' ? [place] : []));
  const headed = places.flatMap((from, index) => {
    const last = blocks[(places[index + 1] ?? blocks.length) - 1];
    return extent(blocks[from], last);
  });
  return [body.span, ...headed, ...blocks.flatMap((block) => blockAround(block, sign))];
}

function partsOf({ heading, organLine, sections }: Part): readonly Span[] {
  const inside = sections.flatMap(sectionsOf);
  const first = heading ?? organLine ?? firstOf(sections[0]);
  return [...inside, ...extent(first, lastOf(sections.at(-1)))];
}

function sectionsOf(section: Section): readonly Span[] {
  const { heading, preambular, operative } = section;
  return [
    ...extent(preambular[0], preambular.at(-1)),
    ...extent(operative[0], operative.at(-1)),
    ...extent(heading, lastOf(section)),
  ];
}

function firstOf(section: Section | undefined): Divided {
  return section?.heading ?? section?.preambular[0] ?? section?.operative[0];
}

function lastOf(section: Section | undefined): Divided {
  return section?.operative.at(-1) ?? section?.preambular.at(-1) ?? section?.heading;
}

function extent(first: Divided, last: Divided): readonly Span[] {
  return first === undefined || last === undefined ? [] : [span(first.span.start, last.span.end)];
}
