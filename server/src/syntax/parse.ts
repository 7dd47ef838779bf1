/** Text to tree. Total: any text gives a tree, and what fits nowhere becomes an `unparsed` block. */
import { addAll } from '../text/addAll.ts';
import { isKnown } from '../lexicon/opening.ts';
import { readOpening } from '../lexicon/readOpening.ts';
import { bodyOf } from './body.ts';
import { chunksOf, type Chunk } from './chunks.ts';
import { commentsIn } from './comments.ts';
import { withFirstOrganLine } from './firstOrganLine.ts';
import { frontMatterOf } from './frontMatter.ts';
import { gluedCalls } from './glued.ts';
import { mastheadOf } from './masthead.ts';
import type { Block, Tree } from './nodes.ts';
import { organLineOf } from './organLine.ts';
import { withParts } from './partHeadings.ts';
import { noReadingMemory, type ReadingMemory } from './readingMemory.ts';
import { readText } from './readText.ts';
import type { Source } from './body.ts';

/**
 * Reads a draft, in time linear in its length. Offsets are UTF-16 units of the text as given. With the memory of the
 * version before the result is the same and comes sooner.
 */
export function parse(text: string, memory: ReadingMemory = noReadingMemory): Tree {
  const comments = commentsIn(text);
  const commentEnds = new Map(comments.map(({ span }) => [span.start, span.end]));
  const glued = gluedCalls(text);
  const gluedStarts = [...glued.keys()].sort((a, b) => a - b);
  const source: Source = {
    text,
    context: { glued, gluedStarts, comments: commentEnds },
    memory,
  };
  const frontMatter = frontMatterOf(text);
  const cut = chunksOf(text, frontMatter?.span.end ?? 0, comments);
  const chunks = withFirstOrganLine(source, cut);
  const start = startOfText(source, chunks);
  const blocks: Block[] = frontMatter === undefined ? [] : [frontMatter];
  addAll(blocks, mastheadOf(source, chunks.slice(0, start)));
  addAll(blocks, readText(source, chunks.slice(start)));
  return { text, blocks: withParts(blocks), comments };
}

/** Where the resolution proper begins: its organ line, else its first preambular or operative paragraph. */
function startOfText(source: Source, chunks: readonly Chunk[]): number {
  const organ = chunks.findIndex(
    (chunk) => isWords(chunk) && organLineOf(bodyOf(source, chunk.pieces)) !== undefined,
  );
  if (organ !== -1) return firstPart(source, chunks, organ);
  const paragraph = chunks.findIndex((chunk) => isParagraph(source, chunk));
  return paragraph === -1 ? chunks.length : paragraph;
}

/** The letter A above the organ line, with or without a title of its own, begins a composite resolution. */
function firstPart(source: Source, chunks: readonly Chunk[], organ: number): number {
  const letter = [organ - 1, organ - 2].find((index) => {
    const chunk = chunks[index];
    return chunk !== undefined && bodyOf(source, chunk.pieces).prose.text === 'A';
  });
  return letter ?? organ;
}

function isWords({ head }: Chunk): boolean {
  return head.kind === 'plain' || head.kind === 'heading' || head.kind === 'bold';
}

function isParagraph(source: Source, chunk: Chunk): boolean {
  if (chunk.head.kind !== 'plain' && chunk.head.kind !== 'marker') return false;
  const { text } = bodyOf(source, chunk.pieces).prose;
  const opening = readOpening(text);
  if (opening === undefined || !isKnown(opening)) return false;
  // A number shows that "Request the …" was meant as a paragraph; without one it may be any sentence.
  return chunk.head.kind === 'marker' || (opening.form !== 'base' && /[,;:]$/.test(text));
}
