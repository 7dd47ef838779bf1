/** Every stretch of prose of a draft, in order, with what it belongs to. */
import type { Annex, Block, Interruption, Paragraph, Tree } from '../syntax/nodes.ts';
import type { Outline } from './outline.ts';
import type { Readable } from './readable.ts';

interface Place {
  readonly part: number;
  readonly annex?: Annex;
}

/** What is read for references and citations: all but masthead, organ line and what is set aside. */
export function readablesOf({ blocks }: Tree, { parts }: Outline): readonly Readable[] {
  const starts = parts.map(({ heading, organLine }) => (heading ?? organLine)?.span.start ?? 0);
  let part = 0;
  return blocks.flatMap((block) => {
    while ((starts[part + 1] ?? Infinity) <= block.span.start) part++;
    return readIn(block, { part });
  });
}

function readIn(block: Block | Interruption, place: Place): readonly Readable[] {
  switch (block.kind) {
    case 'title':
      return [{ body: block.body, where: 'title', ...place }];
    case 'heading':
      return [{ body: block.body, where: 'heading', ...place }];
    case 'note':
      return [{ body: block.body, where: 'note', ...place }];
    case 'passage':
      return [{ body: block.body, where: 'annex', ...place }];
    case 'annex':
      return block.blocks.flatMap((inner) => readIn(inner, { ...place, annex: block }));
    case 'preambular':
    case 'operative':
      return readParagraph(block, place);
    default:
      return [];
  }
}

function readParagraph(paragraph: Paragraph, place: Place): readonly Readable[] {
  const own: Readable = { body: paragraph.body, where: 'paragraph', from: paragraph, ...place };
  if (paragraph.subparagraphs.length + paragraph.interruptions.length === 0) return [own];
  const children = [...paragraph.subparagraphs, ...paragraph.interruptions].sort(
    (a, b) => a.span.start - b.span.start,
  );
  return [
    own,
    ...children.flatMap((child) =>
      child.kind === 'subparagraph' ? readParagraph(child, place) : readIn(child, place),
    ),
  ];
}
