/** Tables, quotations and other text that stands behind a paragraph or a heading and is none itself. */
import type { Resolution } from '../../model/resolution.ts';
import { lastUpTo } from '../../text/lastUpTo.ts';
import type { Span } from '../../text/span.ts';

/** The first such text behind an offset; notes, comments and page breaks may come before it. */
export function textBehind({ tree: { blocks } }: Resolution, offset: number): Span | undefined {
  const starts = blocks.map(({ span }) => span.start);
  for (let at = lastUpTo(starts, offset); at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block === undefined || block.span.end <= offset) continue;
    if (block.kind === 'passage' || block.kind === 'unparsed') return block.span;
    if (block.kind !== 'note' && block.kind !== 'comment' && block.kind !== 'divider') break;
  }
  return undefined;
}
