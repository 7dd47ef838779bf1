/** What a draft means, as lists that can be compared: formatting changes none of them. */
import type { Citation } from '../../model/citation.ts';
import type { Reference, Target } from '../../model/reference.ts';
import type { Resolution } from '../../model/resolution.ts';
import type { Block, Paragraph } from '../../syntax/nodes.ts';
import { addAll } from '../../text/addAll.ts';
import { unreachable } from '../../text/unreachable.ts';
import { saysOf, type Said, type Word } from './said.ts';

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
    case 'preambular':
      return order.get(target.paragraph);
    case 'heading':
      return target.heading.body.prose.text;
    case 'annexed':
      return target.label.passage.body.prose.text;
    case 'annex':
      return target.annex.body.prose.text;
    case 'missing':
      return 'missing';
    default:
      return unreachable(target);
  }
}
