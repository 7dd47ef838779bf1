/** What a draft means, as lists that can be compared: formatting changes none of them. */
import type { Citation } from '../../model/citation.ts';
import type { Reference, Target } from '../../model/reference.ts';
import type { Resolution } from '../../model/resolution.ts';
import type { Block, Body, Interruption, Marker, Paragraph } from '../../syntax/nodes.ts';
import { addAll } from '../../text/addAll.ts';
import { unreachable } from '../../text/unreachable.ts';

export interface Meaning {
  /** One a block, in order, those within annexes counted too; notes are left out, for they may move. */
  readonly blocks: readonly BlockMeaning[];
  /** Numbers, references, citations, footnotes, brackets, marks of negotiation. */
  readonly whole: Said;
}

interface BlockMeaning {
  /** Its place among all blocks, notes counted too. */
  readonly block: number;
  readonly says: Said;
}

/** Words, numbers and names in a fixed order. */
export type Said = readonly Word[];

type Word = string | number | undefined;

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

function saysOf(node: Block | Interruption): Said {
  const says: Word[] = [];
  addSaid(says, node);
  return says;
}

function addSaid(says: Word[], node: Block | Interruption): void {
  if (node.kind === 'preambular' || node.kind === 'operative') {
    addParagraph(says, node);
    return;
  }
  says.push(node.kind, ...particulars(node));
  if ('body' in node) addBody(says, node.body);
}

/** What is read out of a block besides its words. */
function particulars(node: Block | Interruption): Said {
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
      return markerSays(node.marker);
    default:
      return [];
  }
}

function addParagraph(says: Word[], paragraph: Paragraph): void {
  const { kind, body, marker, subparagraphs, interruptions } = paragraph;
  says.push(kind, paragraph.kind === 'subparagraph' ? paragraph.level : 0);
  if (marker !== undefined) says.push(...markerSays(marker));
  addBody(says, body);
  for (const part of subparagraphs) addParagraph(says, part);
  for (const between of interruptions) if (between.kind !== 'note') addSaid(says, between);
}

function markerSays(marker: Marker | undefined): Said {
  if (marker === undefined) return [];
  const { label, series, latin, alternative } = marker;
  return [label, series, latin, alternative];
}

function addBody(says: Word[], { prose, calls, emphases }: Body): void {
  says.push(prose.text);
  for (const { label } of calls) says.push(label);
  for (const { style } of emphases)
    if (style === 'struck' || style === 'inserted') says.push(style);
}

function wholeOf(resolution: Resolution): Said {
  const { footnotes, brackets, negotiation, citations, references, numbering } = resolution;
  const order = new Map(numbering.map(({ paragraph }, at) => [paragraph, at]));
  const says: Word[] = [resolution.profile];
  for (const { path, running, part } of numbering) says.push(part, path, running);
  addInOrder(says, references, (reference) => referenceSays(reference, order));
  addInOrder(says, citations, citationSays);
  for (const { call, note } of footnotes.calls) says.push(call.label, note?.body.prose.text);
  const notes = footnotes.notes.map(
    ({ note, calls }) => `${note.label} ${calls.length}: ${note.body.prose.text}`,
  );
  addAll(says, notes.toSorted());
  for (const { open, close } of brackets) says.push(`${open ? '[' : ''}${close ? ']' : ''}`);
  says.push(negotiation.state);
  for (const { kind } of negotiation.marks) says.push(kind);
  return says;
}

/** What is said outside paragraphs may stand in notes, which move. */
function addInOrder<One extends { readonly from?: Paragraph }>(
  says: Word[],
  all: readonly One[],
  saysOne: (one: One) => Said,
): void {
  const outside: string[] = [];
  for (const one of all) {
    if (one.from === undefined) outside.push(saysOne(one).join('|'));
    else addAll(says, saysOne(one));
  }
  addAll(says, outside.toSorted());
}

function citationSays({ kind, organ, by, number, date, said, annex }: Citation): Said {
  return [kind, organ?.name, by, number, date?.day, date?.month, date?.year, said?.text, annex];
}

function referenceSays(
  { noun, qualifier, mentions, from }: Reference,
  order: ReadonlyMap<Paragraph, number>,
): Said {
  const targets = mentions.flatMap(({ path, role, target }) => [
    path,
    role,
    targetSays(target, order),
  ]);
  return [noun, qualifier, from && order.get(from), ...targets];
}

function targetSays(target: Target, order: ReadonlyMap<Paragraph, number>): Word {
  switch (target.kind) {
    case 'paragraph':
      return order.get(target.paragraph);
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
