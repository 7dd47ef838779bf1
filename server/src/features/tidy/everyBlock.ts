/** All blocks of a draft in order, those of annexes behind their headings. */
import type { Block, Tree } from '../../syntax/nodes.ts';

export function everyBlock({ blocks }: Pick<Tree, 'blocks'>): readonly Block[] {
  return blocks.flatMap((block) =>
    block.kind === 'annex' ? [block, ...everyBlock(block)] : [block],
  );
}
