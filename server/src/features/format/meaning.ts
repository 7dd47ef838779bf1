/** What a draft means, as lines that can be compared: formatting changes none of them. */
import type { Citation } from '../../model/citation.ts';
import type { Reference, Target } from '../../model/reference.ts';
import type { Resolution } from '../../model/resolution.ts';
import type { Block, Body, Interruption, Marker, Paragraph } from '../../syntax/nodes.ts';
import { unreachable } from '../../text/unreachable.ts';

export interface Meaning {
  /** A line a block, in order, those within annexes counted too; notes are left out, for they may move. */
  readonly blocks: readonly BlockMeaning[];
  /** Numbers, references, citations, footnotes, brackets, marks of negotiation. */
  readonly whole: readonly string[];
}

interface BlockMeaning {
  /** Its place among all blocks, notes counted too. */
  readonly block: number;
  readonly says: string;
}

export function meaningOf(resolution: Resolution): Meaning {
  const blocks: BlockMeaning[] = [];
  let block = 0;
  const add = (one: Block) => {
    if (one.kind !== 'note') blocks.push({ block, says: saysOf(one) });
    block += 1;
    if (one.kind === 'annex') one.blocks.forEach(add);
  };
  resolution.tree.blocks.forEach(add);
  return { blocks, whole: wholeOf(resolution) };
}

function saysOf(node: Block | Interruption): string {
  if (node.kind === 'preambular' || node.kind === 'operative') return paragraphSays(node);
  return [node.kind, ...particulars(node), 'body' in node ? bodySays(node.body) : ''].join('|');
}

/** What is read out of a block besides its words. */
function particulars(node: Block | Interruption): readonly (string | undefined)[] {
  switch (node.kind) {
    case 'comment':
      return [node.text.split(/\s+/).join(' ')];
    case 'title':
      return [node.number, node.text];
    case 'heading':
      return [node.role, node.numeral, node.text];
    case 'annex':
      return [node.numeral, node.title];
    case 'organLine':
      return [node.name, node.comma && ','];
    case 'passage':
      return [markerSays(node.marker)];
    default:
      return [];
  }
}

function paragraphSays(paragraph: Paragraph): string {
  const { kind, body, marker, subparagraphs, interruptions } = paragraph;
  const level = paragraph.kind === 'subparagraph' ? paragraph.level : 0;
  const own = `${kind} ${level} ${markerSays(marker)}${bodySays(body)}`;
  if (subparagraphs.length + interruptions.length === 0) return own;
  const below = [
    ...subparagraphs.map(paragraphSays),
    ...interruptions.filter(({ kind: what }) => what !== 'note').map(saysOf),
  ];
  return [own, ...below].join('\n');
}

function markerSays(marker: Marker | undefined): string {
  return marker === undefined
    ? ''
    : `${marker.label} ${marker.series} ${marker.latin} ${marker.alternative}: `;
}

function bodySays({ prose, calls, emphases }: Body): string {
  const changes = emphases.filter(({ style }) => style === 'struck' || style === 'inserted');
  if (calls.length + changes.length === 0) return prose.text;
  const marks = [...calls.map(({ label }) => label), ...changes.map(({ style }) => style)];
  return `${prose.text} {${marks.join(' ')}}`;
}

function wholeOf(resolution: Resolution): readonly string[] {
  const { footnotes, brackets, negotiation, citations, references } = resolution;
  const order = new Map(resolution.numbering.map(({ paragraph }, at) => [paragraph, at]));
  return [
    resolution.profile,
    ...resolution.numbering.map(({ path, running, part }) => `${part} ${path} ${running}`),
    ...inOrder(references, (reference) => referenceSays(reference, order)),
    ...inOrder(citations, citationSays),
    ...footnotes.calls.map(({ call, note }) => `${call.label}: ${note?.body.prose.text ?? ''}`),
    ...footnotes.notes
      .map(({ note, calls }) => `${note.label} ${calls.length}: ${note.body.prose.text}`)
      .toSorted(),
    ...brackets.map(({ open, close }) => `${open ? '[' : ''}${close ? ']' : ''}`),
    negotiation.state,
    ...negotiation.marks.map(({ kind }) => kind),
  ];
}

/** What is said outside paragraphs may stand in notes, which move. */
function inOrder<One extends { readonly from?: Paragraph }>(
  all: readonly One[],
  says: (one: One) => string,
): readonly string[] {
  const inside = all.filter(({ from }) => from !== undefined).map(says);
  const outside = all.filter(({ from }) => from === undefined).map(says);
  return [...inside, ...outside.toSorted()];
}

function citationSays({ kind, organ, by, number, date, said, annex }: Citation): string {
  const day = date && [date.day, date.month, date.year].join(' ');
  return [kind, organ?.name, by, number, day, said?.text, annex].join('|');
}

function referenceSays(
  { noun, qualifier, mentions, from }: Reference,
  order: ReadonlyMap<Paragraph, number>,
): string {
  const targets = mentions.map(
    ({ path, role, target }) => `${path} ${role} ${targetSays(target, order)}`,
  );
  return [noun, qualifier, from && order.get(from), ...targets].join('|');
}

function targetSays(target: Target, order: ReadonlyMap<Paragraph, number>): string {
  switch (target.kind) {
    case 'paragraph':
      return `${order.get(target.paragraph) ?? ''}`;
    case 'heading':
      return target.heading.body.prose.text;
    case 'annex':
      return target.annex.body.prose.text;
    case 'missing':
      return 'missing';
    default:
      return unreachable(target);
  }
}
