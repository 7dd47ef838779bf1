/** A resolution has a title. */
import type { Metadata } from '../../syntax/metadata.ts';
import type { Outline } from '../../model/outline.ts';
import type { Rule } from '../rule.ts';

export const titleMissing: Rule = {
  severity: 'warning',
  profiles: { sc: 'off', mun: 'off' },
  title: 'A resolution has a title',
  *check({ outline }) {
    const organLine = outline.parts[0]?.organLine;
    if (organLine === undefined || outline.title !== undefined || !hasHeader(outline)) return;
    if (outline.parts.every(({ sections }) => sections.length === 0)) return;
    yield {
      span: organLine.nameSpan,
      message: `Expected a title before "The ${organLine.name}"`,
    };
  },
};

/** Whether the draft says what document it is: a working copy that begins at the organ line needs no title yet. */
function hasHeader({ mastheads, frontMatter }: Outline): boolean {
  return mastheads.length > 0 || isOfDocument(frontMatter?.metadata);
}

function isOfDocument(metadata: Metadata | undefined): boolean {
  if (metadata === undefined || metadata.title !== undefined) return false;
  const { symbol, agenda, sponsors } = metadata;
  return symbol !== undefined || agenda !== undefined || sponsors.length > 0;
}
