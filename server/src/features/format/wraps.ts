/** Joins the lines of one paragraph; a line break that means something stays. */
import { agreedLine } from '../../lexicon/agreedRemark.ts';
import { attributionEnd } from '../../lexicon/attribution.ts';
import type { Resolution } from '../../model/resolution.ts';
import { linesOf, type Line } from '../../syntax/lines.ts';
import type { Edit } from '../../text/edit.ts';
import { slice, span, type Span } from '../../text/span.ts';
import { areUsual, breaksIn, lastLine } from './blanks.ts';
import type { Stretch } from './sheet.ts';

/** The edits within a stretch: one line for each paragraph, no blanks at the ends of lines. */
export function wrapEdits(
  resolution: Resolution,
  stretch: Stretch,
  lineEnd: string,
): readonly Edit[] {
  const { tree, comments } = resolution;
  const words = slice(tree.text, stretch.span);
  if (!words.includes('\n') && !words.includes('\r')) return [];
  if (stretch.kind === 'comment' || stretch.kind === 'frontMatter') return [];
  const lines = linesOf(words).filter(({ blank }) => !blank);
  const joins = isJoined(stretch, words, lines);
  return lines.slice(1).flatMap((line, at): readonly Edit[] => {
    const before = lines[at];
    if (before === undefined) return [];
    const place = span(before.words.end, line.words.start);
    const gap = slice(words, place);
    const inDraft = span(place.start + stretch.span.start, place.end + stretch.span.start);
    if (!areUsual(gap) || comments.some((one) => holds(one.span, inDraft))) return [];
    const ends = breaksIn(gap);
    const isWrap = ends === 1 && joins && !isMeant(words, before, line);
    const newText = isWrap ? ' ' : lineEnd.repeat(Math.min(ends, 2)) + lastLine(gap);
    return newText === gap ? [] : [{ span: inDraft, newText }];
  });
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start < inner.start && inner.end < outer.end;
}

/** Lines of at least this length are cut by a margin and not by a drafter. */
const shortest = 50;

function isJoined({ kind, node }: Stretch, words: string, lines: readonly Line[]): boolean {
  switch (kind) {
    case 'preambular':
    case 'operative':
    case 'subparagraph':
    case 'note':
    case 'heading':
      return true;
    case 'passage':
      return (
        !words.includes('|') &&
        node.kind === 'passage' &&
        lines.slice(0, -1).every(({ words: { start, end } }) => end - start >= shortest)
      );
    default:
      return false;
  }
}

/** `(b) the second`, `[Option 2: …`, `~~…`, `• …`: begins a line for a reason */
const lineStart = /^(?:\([a-z\d]{1,5}\)|[[•|]|~~|\+\+)/;

/** `…<br>`, `…\`, and a bracket that closes a proposal */
const lineTail = /(?:<br\s?\/?>|\\|\])$/;

/** Whether a drafter broke the line on purpose. */
function isMeant(text: string, before: Line, line: Line): boolean {
  const next = slice(text, line.words);
  const last = slice(text, before.words);
  return (
    lineStart.test(next) || lineTail.test(last) || [last, next].some((words) => isRemark(words))
  );
}

/** `Norway: delete`, `Agreed ad ref` */
function isRemark(words: string): boolean {
  return agreedLine.test(words) || attributionEnd(words, 0) !== undefined;
}
