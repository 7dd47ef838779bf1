/** Draws a tree as indented lines, one a node: what a person compares with the draft. */
import type {
  Block,
  Body,
  Interruption,
  Marker,
  Subparagraph,
  Tree,
} from '../../server/src/syntax/nodes.ts';

/** The tree of a draft as text. Words are shortened in the middle, so that both ends of a paragraph can be read. */
export function dumpTree({ blocks }: Tree): string {
  return blocks.flatMap((block) => linesOf(block, '')).join('\n') + '\n';
}

type Node = Block | Subparagraph | Interruption;

function linesOf(node: Node, indent: string): readonly string[] {
  const line = `${indent}${node.kind}${detailOf(node)}${'body' in node ? ` ${wordsOf(node.body)}` : ''}`;
  return [line, ...childrenOf(node).flatMap((child) => linesOf(child, `${indent}  `))];
}

function childrenOf(node: Node): readonly Node[] {
  if (node.kind === 'annex') return node.blocks;
  if (!('subparagraphs' in node)) return [];
  return [...node.subparagraphs, ...node.interruptions].toSorted(
    (a, b) => a.span.start - b.span.start,
  );
}

function detailOf(node: Node): string {
  switch (node.kind) {
    case 'note':
      return ` ${node.label} (${node.form})`;
    case 'heading':
      return ` ${node.role}${node.numeral === undefined ? '' : ` ${node.numeral}`}`;
    case 'title':
      return node.number === undefined ? '' : ` ${node.number}`;
    case 'annex':
      return node.numeral === undefined ? '' : ` ${node.numeral}`;
    case 'organLine':
      return ` ${node.organ?.name ?? 'unknown organ'}${node.comma === undefined ? '' : ' ,'}`;
    case 'comment':
      return ` ${node.text}`;
    case 'preambular':
    case 'operative':
      return `${markerOf(node.marker)} [${node.opening?.phrase ?? ''}${node.opening?.adverb ? ` +${node.opening.adverb}` : ''} ${node.opening?.form ?? 'no opening'}]`;
    case 'subparagraph':
    case 'passage':
      return markerOf(node.marker);
    default:
      return '';
  }
}

function markerOf(marker: Marker | undefined): string {
  return marker === undefined ? '' : ` ${marker.label} (${marker.series}, ${marker.form})`;
}

function wordsOf({ prose, calls, emphases }: Body): string {
  const { text } = prose;
  const words = text.length > 90 ? `${text.slice(0, 60)} … ${text.slice(-25)}` : text;
  const marks = [
    calls.length > 0
      ? `calls ${calls.map(({ label, form }) => `${label} ${form}`).join(', ')}`
      : '',
    emphases.length > 0 ? `${emphases.length} ${emphases[0]?.style ?? ''}` : '',
  ].filter((mark) => mark !== '');
  return `“${words}”${marks.length > 0 ? ` (${marks.join('; ')})` : ''}`;
}
