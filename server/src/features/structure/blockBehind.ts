/** What stands behind a paragraph or a heading. */
import type { Resolution } from '../../model/resolution.ts';
import type { Block } from '../../syntax/nodes.ts';
import { lastUpTo } from '../../text/lastUpTo.ts';

/** The first block behind an offset that is more than a note, a comment or a page break. */
export function blockBehind({ tree: { blocks } }: Resolution, offset: number): Block | undefined {
  const starts = blocks.map(({ span }) => span.start);
  return blocks
    .slice(lastUpTo(starts, offset))
    .find(({ kind, span }) => span.end > offset && !passing.has(kind));
}

const passing: ReadonlySet<Block['kind']> = new Set(['note', 'comment', 'divider']);
