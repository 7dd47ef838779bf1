/** Which operative paragraphs close their part or section, and what stands behind each. */
import { isUnsettled } from '../model/negotiation.ts';
import type { Resolution } from '../model/resolution.ts';
import type { Block, Operative, Paragraph, Preambular } from '../syntax/nodes.ts';
import { span, type Span } from '../text/span.ts';
import { isSettled } from '../model/ownParagraphs.ts';

export interface OperativeEnd {
  readonly paragraph: Operative;
  /** Its last words: those of its innermost last subparagraph, where it has any. */
  readonly last: Paragraph;
  /** `sectionEnd`: what follows, another section or paragraphs nobody has agreed to, may or may not go on from it. */
  readonly place: 'inner' | 'sectionEnd' | 'final';
  /** The operative paragraph after it, in its section. */
  readonly next: Operative | undefined;
  /** What stands behind it in the draft, notes and comments apart. */
  readonly follower: Block['kind'] | undefined;
}

/**
 * Every operative paragraph whose end can be judged, in order. One that leads to a table or a quotation, or closes with a
 * bulleted list, may end in anything.
 */
export function operativeEnds(resolution: Resolution): readonly OperativeEnd[] {
  const follower = followers(resolution);
  const open = openIn(resolution);
  return resolution.outline.parts.flatMap(({ sections }) => {
    const lastSection = sections.findLast(({ operative }) => operative.length > 0);
    return sections.flatMap(({ operative }) =>
      endsIn(operative, {
        closing: operative === lastSection?.operative ? 'final' : 'sectionEnd',
        follower,
        open,
      }),
    );
  });
}

/** Operative paragraphs that may be dropped, or are another text's. */
function openIn({ outline, negotiation }: Resolution): ReadonlySet<Operative> {
  const sections = outline.parts.flatMap((part) => part.sections);
  const operative = sections.flatMap((section) => section.operative);
  return new Set(
    operative.filter(
      (paragraph) => !isSettled(paragraph) || isUnsettled(negotiation, startOf(paragraph)),
    ),
  );
}

function startOf({ span: { start } }: Operative): Span {
  return span(start, start + 1);
}

interface Surroundings {
  readonly closing: OperativeEnd['place'];
  readonly follower: ReadonlyMap<Block, Block>;
  readonly open: ReadonlySet<Operative>;
}

function endsIn(
  operative: readonly Operative[],
  { closing, follower, open }: Surroundings,
): readonly OperativeEnd[] {
  const ends: OperativeEnd[] = [];
  const lastAgreed = operative.findLast((paragraph) => !open.has(paragraph));
  for (const [at, paragraph] of operative.entries()) {
    const next = operative[at + 1];
    const after = follower.get(paragraph);
    const last = closingPart(paragraph);
    if (open.has(paragraph) || isLooseText(after) || isBullet(last)) continue;
    const inside = paragraph === lastAgreed ? 'sectionEnd' : 'inner';
    const place = next === undefined ? closing : inside;
    ends.push({ paragraph, last, place, next, follower: after?.kind });
  }
  return ends;
}

/** Paragraphs directly followed by something that is neither a paragraph nor a heading: it may belong to them. */
export function paragraphsBeforeText(resolution: Resolution): ReadonlySet<Block> {
  const leading = [...followers(resolution)].filter(([, after]) => isLooseText(after));
  return new Set(leading.map(([block]) => block));
}

/** The block behind each block; notes, comments, dividers and negotiators' remarks stand between nothing. */
function followers({ tree, negotiation }: Resolution): ReadonlyMap<Block, Block> {
  const followers = new Map<Block, Block>();
  let before: Block | undefined;
  for (const block of tree.blocks) {
    if (block.kind === 'note' || block.kind === 'comment' || block.kind === 'divider') continue;
    if (isLooseText(block) && isUnsettled(negotiation, block.span)) continue;
    if (before !== undefined) followers.set(before, block);
    before = block;
  }
  return followers;
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
