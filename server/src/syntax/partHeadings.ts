/** Finds the letter headings that begin a part of a composite resolution: those followed by an organ line. */
import type { Block, Heading } from './nodes.ts';

const reach = 4;

/** The same blocks, with the role `part` on such headings. */
export function withParts(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block, index) =>
    block.kind === 'heading' && beginsPart(block, blocks.slice(index + 1, index + 1 + reach))
      ? { ...block, role: 'part' }
      : block,
  );
}

function beginsPart(heading: Heading, next: readonly Block[]): boolean {
  if (heading.numeral === undefined || !/^[A-Z]$/.test(heading.numeral)) return false;
  const organLine = next.findIndex(({ kind }) => kind === 'organLine');
  return (
    organLine !== -1 &&
    next
      .slice(0, organLine)
      .every(({ kind }) => kind === 'heading' || kind === 'note' || kind === 'comment')
  );
}
