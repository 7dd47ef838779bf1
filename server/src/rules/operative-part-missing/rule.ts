/** A resolution has an operative part. */
import type { Part } from '../../model/outline.ts';
import type { Resolution } from '../../model/resolution.ts';
import type { Block, Preambular } from '../../syntax/nodes.ts';
import { openingSpan, openingWords } from '../openingOf.ts';
import type { Rule } from '../rule.ts';

export const operativePartMissing: Rule = {
  severity: 'warning',
  title: 'A resolution has an operative part',
  *check(resolution) {
    for (const part of resolution.outline.parts) {
      const last = preambleAlone(part);
      const follower = last && followerOf(last, resolution);
      if (last === undefined || follower === undefined) continue;
      const found = followerName(follower);
      if (found === undefined) continue;
      yield {
        span: openingSpan(last),
        message: `Expected an operative paragraph after "${openingWords(last)}", found ${found}`,
        related: [{ span: follower.body.span, message: `Here ${found} begins` }],
      };
    }
  },
};

/** The last paragraph of the preamble of a part that has nothing else. */
function preambleAlone({ organLine, sections }: Part): Preambular | undefined {
  if (organLine === undefined || sections.some(({ operative }) => operative.length > 0))
    return undefined;
  return sections.at(-1)?.preambular.at(-1);
}

/** What comes after a paragraph, notes and comments apart, where it has words. */
function followerOf({ span }: Preambular, { tree }: Resolution) {
  const follower = tree.blocks.find(
    (block) => block.span.start >= span.end && !standsBeside(block),
  );
  return follower !== undefined && 'body' in follower ? follower : undefined;
}

function standsBeside({ kind }: Block): boolean {
  return kind === 'note' || kind === 'comment' || kind === 'divider';
}

/** What can only come after the operative part; any other text may be one, in a form we do not know. */
function followerName(block: Block): string | undefined {
  switch (block.kind) {
    case 'adoptionRecord':
      return 'the record of adoption';
    case 'annex':
      return 'an annex';
    case 'organLine':
      return 'the next text';
    case 'heading':
      return block.role === 'part' ? 'the next text' : undefined;
    default:
      return undefined;
  }
}
