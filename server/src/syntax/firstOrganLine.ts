/** Finds the line of an organ the tables do not know where no empty line tells it from the masthead: as texts of Model UN are pasted. */
import { isKnown } from '../lexicon/opening.ts';
import { readOpening } from '../lexicon/readOpening.ts';
import { span } from '../text/span.ts';
import { bodyOf, type Source } from './body.ts';
import type { Chunk } from './chunks.ts';
import { goesOn } from './goesOn.ts';
import { organLineOf } from './organLine.ts';

/**
 * The chunks, but the first organ line with its comma is one of its own. Below the first organ line and the first paragraph
 * nothing changes: there a line like it is part of a sentence.
 */
export function withFirstOrganLine(source: Source, chunks: readonly Chunk[]): readonly Chunk[] {
  for (const [at, chunk] of chunks.entries()) {
    if (chunk.head.kind === 'marker') return chunks;
    if (chunk.head.kind !== 'plain') continue;
    const line = organLineIn(source, chunk);
    if (line !== -1)
      return [...chunks.slice(0, at), ...cutAround(chunk, line), ...chunks.slice(at + 1)];
    if (beginsText(source, chunk)) return chunks;
  }
  return chunks;
}

/** `The … Committee,`, `*The … Conference*,` */
const mayBeOrganLine = /^[*_“"‘]{0,4}(?:The|THE) .{3,160},[*_]{0,3}$/;

/** Which line of a chunk of several is an organ line; -1 for none. */
function organLineIn(source: Source, { pieces }: Chunk): number {
  if (pieces.length < 2) return -1;
  const words = pieces.map(({ start, end }) => source.text.slice(start, end));
  return words.findIndex((line, at) => {
    const piece = pieces[at];
    if (piece === undefined || !mayBeOrganLine.test(line)) return false;
    const above = (words[at - 1] ?? '').replace(/,$/, '');
    if (goesOn(above, line) || goesOn('', words[at + 1] ?? 'The')) return false;
    return organLineOf(bodyOf(source, [piece])) !== undefined;
  });
}

function cutAround({ pieces, afterBlank }: Chunk, line: number): readonly Chunk[] {
  const parts = [pieces.slice(0, line), pieces.slice(line, line + 1), pieces.slice(line + 1)];
  return parts.flatMap((part): readonly Chunk[] => {
    const [first] = part;
    if (first === undefined) return [];
    const { start, end } = first;
    return [
      {
        head: { kind: 'plain', end: start },
        span: span(start, part.at(-1)?.end ?? end),
        pieces: part,
        afterBlank: afterBlank && first === pieces[0],
        isTitle: false,
      },
    ];
  });
}

/** An organ line, or a paragraph. */
function beginsText(source: Source, { pieces }: Chunk): boolean {
  const body = bodyOf(source, pieces);
  const { text } = body.prose;
  const opening = /[,;:]$/.test(text) ? readOpening(text) : undefined;
  return organLineOf(body) !== undefined || (isKnown(opening) && opening?.form !== 'base');
}
