/** Running heads with words that stand nowhere else, as a short title: they go from between the lines and are kept in the comment. */
import type { Resolution } from '../../model/resolution.ts';
import { groundworkOf } from '../../rules/groundwork.ts';
import { pageFurniture } from '../../rules/pageFurniture.ts';
import { runningHeadOf } from '../../rules/runningHead.ts';
import type { Edit } from '../../text/edit.ts';
import { endsClause } from '../../syntax/clause.ts';
import { isSmallLetter } from '../../text/letters.ts';
import { encloses, slice, span, type Span } from '../../text/span.ts';
import { asideComment, endOfText } from './asideComment.ts';

/** All other lines of pages are left to the rule that finds them. */
export function runningHeads(resolution: Resolution, place: Span): readonly Edit[] {
  const { text, blocks } = resolution.tree;
  const titles = new Set(blocks.flatMap((block) => (block.kind === 'title' ? [block.text] : [])));
  const furniture = pageFurniture(resolution, groundworkOf(resolution))
    .map((one) => ({ words: wordsIn(slice(text, one.span), titles), edits: editsOf(text, one) }))
    .filter(({ words, edits }) => words.length > 0 && areWithin(place, edits));
  if (furniture.length === 0) return [];
  const kept = text.slice(endOfText(resolution));
  const lost = new Set(
    furniture.flatMap(({ words }) => words).filter((words) => !kept.includes(words)),
  );
  const removed = furniture.flatMap(({ edits }) => edits);
  return lost.size === 0 ? removed : [...removed, asideComment(resolution, [...lost])];
}

/** No page has broader margins. */
const reach = 400;

/** `a) `, `ii. ` */
const label = /^[a-z]{1,5}[.)]/;

type Found = ReturnType<typeof pageFurniture>[number];

/** Where the sentence goes on below, the empty lines around the page go with it. */
function editsOf(text: string, { span: { start, end }, fixes = [] }: Found): readonly Edit[] {
  const above = text.slice(Math.max(0, start - reach), start).trimEnd();
  const below = text.slice(end, end + reach).trimStart();
  const goesOn = isSmallLetter(below) && !label.test(below);
  const isOpen = above !== '' && (above.endsWith(',') || !endsClause(above, above.length));
  if (!goesOn || !isOpen) return fixes[0]?.edits ?? [];
  const from = Math.max(0, start - reach) + above.length;
  const to = end + text.slice(end, end + reach).length - below.length;
  return [{ span: span(from, to), newText: '\n' }];
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
