/** The blanks between two stretches: one blank line, and the indentation of what follows. */
import { endsClause } from '../../syntax/clause.ts';
import { areUsual, breaksIn, lastLine, withLineEnds } from './blanks.ts';
import type { Stretch } from './sheet.ts';

export interface Layout {
  readonly draft: string;
  /** Spaces a level. */
  readonly indent: number;
  readonly lineEnd: string;
}

/** What stands between two stretches in canonical form. `written`: what stands there now. */
export function gapBetween(
  layout: Layout,
  before: Stretch,
  after: Stretch,
  written: string,
): string {
  if (!areUsual(written)) return withLineEnds(written, layout.lineEnd);
  const breaks = breaksIn(written);
  if (breaks === 0) return isFirstLetter(before, after) ? ' ' : written;
  const lines = breaks === 1 && staysTight(before, after) ? 1 : 2;
  return layout.lineEnd.repeat(lines) + indentation(layout, after, written);
}

/** What stands between two stretches once the notes between them have gone. */
export function gapWithoutNotes(layout: Layout, before: Stretch, after: Stretch): string {
  const { draft, lineEnd } = layout;
  const goesOn = after.part === 'rest' && after.node === before.node;
  if (goesOn && !endsClause(draft, before.span.end)) return ' ';
  const { start } = after.span;
  const line = draft.slice(Math.max(0, start - longestIndent), start);
  return lineEnd.repeat(2) + indentation(layout, after, line);
}

const longestIndent = 200;

/** `1. (a) Decides …` */
function isFirstLetter(before: Stretch, after: Stretch): boolean {
  return after.kind === 'subparagraph' && 'subparagraphs' in before.node;
}

/** Rows of a table, lines of a masthead, and comments, which may speak of the line they stand at. */
function staysTight(before: Stretch, after: Stretch): boolean {
  if (before.kind === 'comment' || after.kind === 'comment') return true;
  return before.kind === after.kind && tight.has(before.kind);
}

const tight: ReadonlySet<Stretch['kind']> = new Set(['row', 'masthead', 'adoptionRecord']);

function indentation({ indent }: Layout, { kind, node, part }: Stretch, written: string): string {
  if (kind === 'subparagraph' && node.kind === 'subparagraph' && part === 'whole') {
    return ' '.repeat(indent * node.level);
  }
  return flush.has(kind) && part === 'whole' ? '' : lastLine(written);
}

/** What begins at the margin; what formatting does not know is left where it stands. */
const flush: ReadonlySet<Stretch['kind']> = new Set([
  'title',
  'organLine',
  'heading',
  'annex',
  'preambular',
  'operative',
  'note',
  'divider',
  'unparsed',
]);
