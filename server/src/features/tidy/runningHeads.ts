/** Running heads with words that stand nowhere else, as a short title: they go from between the lines and are kept in the comment. */
import type { Resolution } from '../../model/resolution.ts';
import { groundworkOf } from '../../rules/groundwork.ts';
import { pageFurniture } from '../../rules/pageFurniture.ts';
import { runningHeadOf } from '../../rules/runningHead.ts';
import type { Edit } from '../../text/edit.ts';
import { encloses, slice, type Span } from '../../text/span.ts';
import { asideComment, endOfText } from './asideComment.ts';

/** All other lines of pages are left to the rule that finds them. */
export function runningHeads(resolution: Resolution, place: Span): readonly Edit[] {
  const { text, blocks } = resolution.tree;
  const titles = new Set(blocks.flatMap((block) => (block.kind === 'title' ? [block.text] : [])));
  const furniture = pageFurniture(resolution, groundworkOf(resolution))
    .map((one) => ({ words: wordsIn(slice(text, one.span), titles), edits: editsOf(one) }))
    .filter(({ words, edits }) => words.length > 0 && areWithin(place, edits));
  if (furniture.length === 0) return [];
  const kept = text.slice(endOfText(resolution));
  const lost = new Set(
    furniture.flatMap(({ words }) => words).filter((words) => !kept.includes(words)),
  );
  const removed = furniture.flatMap(({ edits }) => edits);
  return lost.size === 0 ? removed : [...removed, asideComment(resolution, [...lost])];
}

type Found = ReturnType<typeof pageFurniture>[number];

function editsOf({ fixes = [] }: Found): readonly Edit[] {
  return fixes[0]?.edits ?? [];
}

function areWithin(place: Span, edits: readonly Edit[]): boolean {
  return edits.every(({ span }) => encloses(place, span));
}

/** The lines that have words beside a symbol, and none of the title, with single blanks. */
function wordsIn(lines: string, titles: ReadonlySet<string>): readonly string[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => {
      const words = runningHeadOf(line)?.words;
      return words !== undefined && !titles.has(words);
    })
    .map((line) => line.replace(/\s+/g, ' '));
}
