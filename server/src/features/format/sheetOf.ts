/** Cuts a draft into the stretches that formatting moves and indents. */
import type { Resolution } from '../../model/resolution.ts';
import type { Block, Interruption, Operative, Paragraph, Preambular } from '../../syntax/nodes.ts';
import { overlaps, span, type Span } from '../../text/span.ts';
import { trimmed } from './blanks.ts';
import type { Stretch, StretchKind } from './sheet.ts';

interface Cutting {
  readonly draft: string;
  readonly stretches: Stretch[];
  block: number;
  text: number;
  within: Stretch['within'];
}

/** All stretches in order. Nothing but blanks stands between them. */
export function sheetOf({ tree }: Resolution): readonly Stretch[] {
  const cutting: Cutting = {
    draft: tree.text,
    stretches: [],
    block: 0,
    text: 0,
    within: 'resolution',
  };
  let before: Block | undefined;
  for (const block of tree.blocks) {
    if (beginsText(block, before, cutting)) cutting.text += 1;
    addBlock(cutting, block);
    before = block;
  }
  return cutting.stretches;
}

/** What may stand above the resolution proper */
const above: ReadonlySet<Block['kind']> = new Set([
  'frontMatter',
  'masthead',
  'title',
  'comment',
  'divider',
  'note',
]);

/** Where a text begins that has notes of its own. */
function beginsText(block: Block, before: Block | undefined, { text }: Cutting): boolean {
  if (block.kind === 'annex' || before?.kind === 'annex') return true;
  if (text === 0) return !above.has(block.kind);
  if (block.kind === 'organLine') return before?.kind !== 'heading';
  return block.kind === 'heading' && block.role === 'part';
}

function addBlock(cutting: Cutting, block: Block): void {
  switch (block.kind) {
    case 'preambular':
    case 'operative':
      addParagraph(cutting, block);
      break;
    case 'annex':
      add(cutting, block, { kind: 'annex', span: span(block.span.start, block.body.span.end) });
      cutting.block += 1;
      cutting.within = 'annex';
      for (const inner of block.blocks) addBlock(cutting, inner);
      cutting.within = 'resolution';
      return;
    default:
      add(cutting, block, { kind: kindOf(cutting.draft, block), span: block.span });
  }
  cutting.block += 1;
}

type Begun = Pick<Stretch, 'kind' | 'span'> & { readonly part?: Stretch['part'] };

function add(cutting: Cutting, node: Stretch['node'], begun: Begun): void {
  cutting.stretches.push(stretchOf(cutting, node, begun));
}

function stretchOf(
  { block, text, within }: Cutting,
  node: Stretch['node'],
  { kind, span: place, part = 'whole' }: Begun,
): Stretch {
  return { kind, node, span: place, part, block, text, within };
}

function kindOf(draft: string, node: Block | Interruption): StretchKind {
  return node.kind === 'passage' && draft.charAt(node.span.start) === '|' ? 'row' : node.kind;
}

/** A heading above a point of a list is its caption, and stays as it is. */
function interruptionKind(draft: string, node: Interruption): StretchKind {
  return node.kind === 'heading' ? 'caption' : kindOf(draft, node);
}

/** A paragraph with its subparagraphs and what interrupts them; left in one where they are entangled. */
function addParagraph(cutting: Cutting, paragraph: Preambular | Operative): void {
  const stretches: Stretch[] = [];
  addStretches(stretches, cutting, paragraph);
  stretches.sort((a, b) => a.span.start - b.span.start);
  const isEntangled = stretches.some(({ span: place }, at) => {
    const next = stretches[at + 1];
    return next !== undefined && overlaps(place, next.span);
  });
  if (isEntangled) add(cutting, paragraph, { kind: 'left', span: paragraph.span });
  else for (const stretch of stretches) cutting.stretches.push(stretch);
}

function addStretches(stretches: Stretch[], cutting: Cutting, paragraph: Paragraph): void {
  const { kind, interruptions, subparagraphs } = paragraph;
  for (const [at, place] of ownParts(cutting.draft, paragraph).entries()) {
    const part = at === 0 ? 'whole' : 'rest';
    stretches.push(stretchOf(cutting, paragraph, { kind, span: place, part }));
  }
  for (const node of interruptions)
    stretches.push(
      stretchOf(cutting, node, { kind: interruptionKind(cutting.draft, node), span: node.span }),
    );
  for (const below of subparagraphs) addStretches(stretches, cutting, below);
}

/** Where the own words of a paragraph stand, its marker included, without what interrupts them or a list they go on behind. */
function ownParts(
  draft: string,
  { span: whole, body, marker, interruptions, subparagraphs }: Paragraph,
): readonly Span[] {
  const end = Math.max(body.span.end, marker?.span.end ?? whole.start);
  if (interruptions.length + subparagraphs.length === 0)
    return [trimmed(draft, span(whole.start, end))];
  const between = [...interruptions, ...subparagraphs].filter(({ span: { start } }) => start < end);
  if (between.length === 0) return [trimmed(draft, span(whole.start, end))];
  const parts: Span[] = [];
  let { start } = whole;
  for (const { span: place } of between.sort((a, b) => a.span.start - b.span.start)) {
    if (place.start < start || place.start >= end) continue;
    parts.push(span(start, place.start));
    start = place.end;
  }
  parts.push(span(start, end));
  return parts
    .map((part) => trimmed(draft, part))
    .filter((part, at) => at === 0 || part.start < part.end);
}
