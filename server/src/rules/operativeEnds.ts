/** Which operative paragraphs close their part or section, and what stands behind each. */
import type { Resolution } from '../model/resolution.ts';
import type { Block, Operative, Paragraph, Preambular } from '../syntax/nodes.ts';
import { isSettled } from './ofThisText.ts';

export interface OperativeEnd {
  readonly paragraph: Operative;
  /** Its last words: those of its innermost last subparagraph, where it has any. */
  readonly last: Paragraph;
  /** `sectionEnd`: other sections follow, which may or may not number on from it. */
  readonly place: 'inner' | 'sectionEnd' | 'final';
  /** The operative paragraph after it, in its section. */
  readonly next?: Operative;
}

/**
 * Every operative paragraph whose end can be judged, in order. One that leads to a table or a quotation, or closes with a
 * bulleted list, may end in anything.
 */
export function operativeEnds(resolution: Resolution): readonly OperativeEnd[] {
  const leading = paragraphsBeforeText(resolution);
  return resolution.outline.parts.flatMap(({ sections }) => {
    const lastSection = sections.findLast(({ operative }) => operative.length > 0);
    return sections.flatMap((section) => {
      const closing = section === lastSection ? 'final' : 'sectionEnd';
      return section.operative.flatMap((paragraph, at): OperativeEnd[] => {
        const last = closingPart(paragraph);
        if (!isSettled(paragraph) || leading.has(paragraph) || isBullet(last)) return [];
        const next = section.operative[at + 1];
        if (next === undefined) return [{ paragraph, last, place: closing }];
        return [{ paragraph, last, place: 'inner', next }];
      });
    });
  });
}

/** Paragraphs directly followed by something that is neither a paragraph nor a heading: it may belong to them. */
export function paragraphsBeforeText({ tree }: Resolution): ReadonlySet<Block> {
  const leading = new Set<Block>();
  let before: Block | undefined;
  for (const block of tree.blocks) {
    if (block.kind === 'note' || block.kind === 'comment' || block.kind === 'divider') continue;
    if (before !== undefined && isLooseText(block)) leading.add(before);
    before = block;
  }
  return leading;
}

/** The innermost last subparagraph carries the end mark of the whole paragraph. */
export function closingPart(paragraph: Operative | Preambular): Paragraph {
  let last: Paragraph = paragraph;
  for (;;) {
    const next: Paragraph | undefined = last.subparagraphs.at(-1);
    if (next === undefined) return last;
    last = next;
  }
}

/** Bulleted lists carry no clause punctuation. */
export function isBullet(paragraph: Paragraph): boolean {
  return paragraph.kind === 'subparagraph' && paragraph.marker.series === 'bullet';
}

function isLooseText({ kind }: Block): boolean {
  return kind === 'passage' || kind === 'unparsed' || kind === 'masthead' || kind === 'title';
}
