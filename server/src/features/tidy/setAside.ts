/** Web pages and page furniture: page numbers go, all else that is no part of the document is kept in a comment. */
import type { Resolution } from '../../model/resolution.ts';
import { pageLineKind } from '../../syntax/pageLine.ts';
import type { Block, Interruption, Masthead, Paragraph, Unparsed } from '../../syntax/nodes.ts';
import type { Edit } from '../../text/edit.ts';
import { encloses, slice, span, type Span } from '../../text/span.ts';
import { asideComment } from './asideComment.ts';
import { mastheadSign } from './mastheadSign.ts';
import { isOfWebPage } from './webPage.ts';
import { wholeLines } from './wholeLines.ts';

export function setAside(resolution: Resolution, place: Span): readonly Edit[] {
  const { tree, outline } = resolution;
  const { text } = tree;
  const strange = [
    ...strangeMasthead(text, outline.mastheads),
    ...strangeTitle(text, tree.blocks),
    ...furniture(tree.blocks).map(({ span: at }) => at),
    ...webBlocks(text, tree.blocks),
  ]
    .filter((at) => encloses(place, at))
    .toSorted((a, b) => a.start - b.start);
  const kept = strange.map((at) => slice(text, at)).filter((words) => !isPageNumber(words));
  return [
    ...strange.map((at) => ({ span: wholeLines(text, at), newText: '' })),
    ...(kept.length === 0 ? [] : [asideComment(resolution, kept.flatMap(linesIn))]),
  ];
}

function linesIn(words: string): readonly string[] {
  return words.split('\n').filter((line) => line.trim() !== '');
}

/** Page and job numbers: nobody misses them. */
function isPageNumber(words: string): boolean {
  const kind = pageLineKind(words.replace(/\s+/g, ' '));
  return kind !== undefined && kind !== 'symbol';
}

/** All that stands above the text of a web page; only what is clearly not of a document where a masthead is among it. */
function strangeMasthead(text: string, mastheads: readonly Masthead[]): readonly Span[] {
  const lines = mastheads.flatMap((masthead) => linesOf(text, masthead));
  const strange = lines.filter((line) => isOfWebPage(slice(text, line)));
  if (strange.length === 0) return [];
  const isDocument = mastheads.some(({ body }) => mastheadSign.test(body.prose.text));
  return isDocument ? strange : lines;
}

/** What the reader takes for the title where nothing better stands above the text. */
function strangeTitle(text: string, blocks: readonly Block[]): readonly Span[] {
  const titles = blocks.filter(({ kind }) => kind === 'title');
  return titles
    .flatMap((title) => linesOf(text, title))
    .filter((line) => isOfWebPage(slice(text, line)));
}

function linesOf(text: string, { span: { start, end } }: Block): readonly Span[] {
  const lines: Span[] = [];
  for (let at = start; at < end;) {
    const lineEnd = text.indexOf('\n', at);
    const stop = lineEnd === -1 ? end : Math.min(end, lineEnd);
    if (text.slice(at, stop).trim() !== '') lines.push(span(at, stop));
    at = stop + 1;
  }
  return lines;
}

/** What the reader could not place, wherever it stands. */
function furniture(nodes: readonly (Block | Interruption | Paragraph)[]): readonly Unparsed[] {
  const before = standingBefore(nodes);
  const after = standingBefore(nodes.toReversed()).toReversed();
  return nodes.flatMap((node, at): readonly Unparsed[] => {
    switch (node.kind) {
      case 'unparsed':
        return isOfPage(node, before[at], after[at]) ? [node] : [];
      case 'annex':
        return furniture(node.blocks);
      case 'preambular':
      case 'operative':
      case 'subparagraph':
        return [...furniture(node.subparagraphs), ...furniture(node.interruptions)];
      default:
        return [];
    }
  });
}

type Node = Block | Interruption | Paragraph;

/** A number, a fraction or a symbol alone may be a cell of a table, a point of a list, the number of a note or of the paragraph below it. */
function isOfPage({ body }: Unparsed, before: Node | undefined, after: Node | undefined): boolean {
  const { text } = body.prose;
  if (pageLineKind(text) === 'certain') return true;
  if (after?.kind === 'operative' && after.marker === undefined && /^\d+$/.test(text)) return false;
  return [before, after].every(isAroundPages) && !textOf(before).endsWith(':');
}

function textOf(node: Node | undefined): string {
  return node !== undefined && 'body' in node ? node.body.prose.text : '';
}

/** For each node the last one before it that is none of a page and no note. */
function standingBefore(nodes: readonly Node[]): readonly (Node | undefined)[] {
  let last: Node | undefined;
  return nodes.map((node) => {
    const before = last;
    if (!asides.has(node.kind)) last = node;
    return before;
  });
}

const asides: ReadonlySet<Node['kind']> = new Set(['unparsed', 'note', 'divider', 'comment']);

/** Passages and headings may be rows and cells of a table. */
function isAroundPages(node: Node | undefined): boolean {
  return node === undefined || (node.kind !== 'passage' && node.kind !== 'heading');
}

/** Lines of a web page among the blocks of the text, and below the text all that follows the first of them. */
function webBlocks(text: string, blocks: readonly Block[]): readonly Span[] {
  const end = blocks.findLastIndex((block) => !isLoose(block) && block.kind !== 'divider');
  const strange: Span[] = [];
  let below: 'text' | 'page' = 'text';
  for (const [at, block] of blocks.entries()) {
    if (!isLoose(block)) continue;
    const isStrange = isOfWebPage(slice(text, block.span));
    if (at > end && isStrange) below = 'page';
    if (isStrange || (below === 'page' && isShort(block))) strange.push(block.span);
  }
  return strange;
}

type Loose = Extract<Block, { kind: 'heading' | 'passage' | 'preambular' }>;

/** What nothing but its place makes a part of the text. */
function isLoose(block: Block): block is Loose {
  const { kind } = block;
  if (kind === 'preambular') {
    return block.opening?.known !== true && block.marker === undefined;
  }
  return kind === 'heading' || kind === 'passage';
}

/** What begins with a number may be a note. */
function isShort({ body: { prose } }: Loose): boolean {
  return prose.text.split(' ').length < 13 && !/^\d/.test(prose.text);
}
