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
  /** What stands behind it in the draft, notes and comments apart. */
  readonly follower: Block['kind'] | undefined;
}

/**
 * Every operative paragraph whose end can be judged, in order. One that leads to a table or a quotation, or closes with a
 * bulleted list, may end in anything.
 */
export function operativeEnds(resolution: Resolution): readonly OperativeEnd[] {
  const follower = followers(resolution);
  return resolution.outline.parts.flatMap(({ sections }) => {
    const lastSection = sections.findLast(({ operative }) => operative.length > 0);
    return sections.flatMap((section) => {
      const closing = section === lastSection ? 'final' : 'sectionEnd';
      return section.operative.flatMap((paragraph, at): OperativeEnd[] => {
        const last = closingPart(paragraph);
        const after = follower.get(paragraph);
        if (!isSettled(paragraph) || isLooseText(after) || isBullet(last)) return [];
        const next = section.operative[at + 1];
        const end = { paragraph, last, follower: after?.kind };
        return [next === undefined ? { ...end, place: closing } : { ...end, place: 'inner', next }];
      });
    });
  });
}

/** Paragraphs directly followed by something that is neither a paragraph nor a heading: it may belong to them. */
export function paragraphsBeforeText(resolution: Resolution): ReadonlySet<Block> {
  const leading = [...followers(resolution)].filter(([, after]) => isLooseText(after));
  return new Set(leading.map(([block]) => block));
}

/** The block behind each block; notes, comments and dividers stand between nothing. */
function followers({ tree }: Resolution): ReadonlyMap<Block, Block> {
  const blocks = tree.blocks.filter(
    ({ kind }) => kind !== 'note' && kind !== 'comment' && kind !== 'divider',
  );
  return new Map(
    blocks.flatMap((block, at) => {
      const after = blocks[at + 1];
      return after === undefined ? [] : [[block, after]];
    }),
  );
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

function isLooseText(block: Block | undefined): boolean {
  const kind = block?.kind;
  return kind === 'passage' || kind === 'unparsed' || kind === 'masthead' || kind === 'title';
}
