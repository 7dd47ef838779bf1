/** All lines of a draft that may begin a footnote. */
import type { Resolution } from '../../../model/resolution.ts';
import { commentFinder } from '../../../syntax/comments.ts';
import { linesOf } from '../../../syntax/lines.ts';
import { slice, span, type Span } from '../../../text/span.ts';
import { beginsAsSource, citesSource, noteLineOf, type NoteLine } from './noteLine.ts';

/** `___`, `----`, `* * *` */
const divider = /^(?:[-–—_*=]\s?){3,99}$/;

/** `Notes`, `## Endnotes`, `*References*:` */
const heading =
  /^(?:#{1,6} )?[*_]{0,3}(?:notes|endnotes|footnotes|references)[*_]{0,3}:?[*_]{0,3}$/i;

export interface PossibleNote extends NoteLine {
  /** A line that divides, or the heading of the notes, where it stands directly above. */
  readonly above: LineAbove | undefined;
  /** Whether its place or its words speak for it. */
  readonly isLikely: boolean;
}

interface LineAbove {
  readonly kind: 'divider' | 'heading';
  readonly span: Span;
}

/** The words of a line, and where they begin. */
interface Line {
  readonly start: number;
  readonly words: string;
}

/** What stands above a line. */
interface Above {
  /** Below a line that divides, a heading of notes, or another note of the same way. */
  readonly notes: NoteLine['way'] | 'any' | undefined;
  readonly line: LineAbove | undefined;
  readonly afterBlank: boolean;
}

const nothing: Above = { notes: undefined, line: undefined, afterBlank: true };

export function noteLinesIn({ tree }: Resolution): readonly PossibleNote[] {
  const { text, comments, blocks } = tree;
  const frontMatter = blocks.find(({ kind }) => kind === 'frontMatter')?.span.end ?? 0;
  const enclosing = commentFinder(comments);
  const lines = linesOf(text)
    .map(({ words }): Line => ({ start: words.start, words: slice(text, words) }))
    .filter(({ start }) => start >= frontMatter && enclosing(start) === undefined);
  const found: PossibleNote[] = [];
  let above = nothing;
  for (const [at, line] of lines.entries()) {
    const note = noteAt(lines, at);
    const isSure = note !== undefined && isLikely(note, above);
    if (note !== undefined) found.push({ ...note, above: above.line, isLikely: isSure });
    above = belowLine(above, line, isSure ? note : undefined);
  }
  return found;
}

/** A number alone has its words on the next line, or below one empty line. */
function noteAt(lines: readonly Line[], at: number): NoteLine | undefined {
  const line = lines[at];
  const note = line && noteLineOf(line.words, line.start);
  if (note?.way !== 'alone') return note;
  const next = lines.slice(at + 1, at + 3).find(({ words }) => words !== '');
  if (next === undefined) return undefined;
  // Told by the words, as if they stood behind the number
  const whole = noteLineOf(`1 ${next.words}`, next.start);
  if (whole?.way !== 'bare') return undefined;
  return { ...note, mark: span(note.mark.start, next.start), words: next.words };
}

/** A number in brackets says enough by itself; others may be those of paragraphs, pages and lists. */
function isLikely({ way, words }: NoteLine, { notes }: Above): boolean {
  if (way === 'bracketed' || way === 'raised' || way === 'slash') return true;
  if (notes === 'any' || notes === way) return true;
  return way === 'dotted' || way === 'roman' ? beginsAsSource(words) : citesSource(words);
}

function belowLine(above: Above, { start, words }: Line, note: NoteLine | undefined): Above {
  if (words === '') return { ...above, afterBlank: true };
  if (note !== undefined) return { notes: note.way, line: undefined, afterBlank: false };
  const kind = kindAbove(words);
  if (kind !== undefined) {
    const line = { kind, span: span(start, start + words.length) };
    return { notes: 'any', line, afterBlank: false };
  }
  // A line that goes on with the note above
  return above.afterBlank || above.notes === 'any' ? { ...nothing, afterBlank: false } : above;
}

function kindAbove(words: string): LineAbove['kind'] | undefined {
  if (divider.test(words)) return 'divider';
  return heading.test(words) ? 'heading' : undefined;
}
