/** All footnotes of a draft, wherever they stand: at its end, between paragraphs, in the middle of one, in an annex. */
import type { Block, Interruption, Note, Paragraph, Tree } from '../syntax/nodes.ts';

/** The notes in order of the draft. */
export function notesOf({ blocks }: Tree): readonly Note[] {
  return blocks.flatMap(notesIn);
}

function notesIn(node: Block | Interruption | Paragraph): readonly Note[] {
  switch (node.kind) {
    case 'note':
      return [node];
    case 'annex':
      return node.blocks.flatMap(notesIn);
    case 'preambular':
    case 'operative':
    case 'subparagraph':
      return [...node.subparagraphs, ...node.interruptions]
        .flatMap(notesIn)
        .sort((a, b) => a.span.start - b.span.start);
    default:
      return [];
  }
}
