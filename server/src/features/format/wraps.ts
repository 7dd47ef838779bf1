/** Joins the lines of one paragraph; a line break that means something stays. */
import { agreedLine } from '../../lexicon/agreedRemark.ts';
import { attributionEnd, isRequest } from '../../lexicon/attribution.ts';
import type { Resolution } from '../../model/resolution.ts';
import { endsClause } from '../../syntax/clause.ts';
import { linesOf } from '../../syntax/lines.ts';
import type { Edit } from '../../text/edit.ts';
import { slice, span, type Span } from '../../text/span.ts';
import { areUsual, breaksIn, lastLine, withLineEnds } from './blanks.ts';
import type { Stretch } from './sheet.ts';

/** The edits within a stretch: one line for each paragraph, no blanks at the ends of lines. */
export function wrapEdits(resolution: Resolution, stretch: Stretch, lineEnd: string): Edit[] {
  const words = slice(resolution.tree.text, stretch.span);
  if (!words.includes('\n') && !words.includes('\r')) return [];
  const lines = linesIn(stretch, words);
  const wrapping: Wrapping = {
    words,
    lineEnd,
    joins: isJoined(stretch, words, lines),
    comments: words.includes('<!--') ? resolution.comments : [],
    state: resolution.negotiation.state,
  };
  const edits: Edit[] = [];
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    if (before === undefined) continue;
    const gap = words.slice(before.end, line.start);
    const newText = textBetween(stretch, before, line, wrapping);
    if (newText === gap) continue;
    const { start } = stretch.span;
    edits.push({ span: span(start + before.end, start + line.start), newText });
  }
  return edits;
}

interface Wrapping {
  readonly words: string;
  readonly lineEnd: string;
  /** Whether lines are joined where no break is meant. */
  readonly joins: boolean;
  /** Those that may stand in it. */
  readonly comments: Resolution['comments'];
  readonly state: Resolution['negotiation']['state'];
}

/** What stands between two lines in canonical form. */
function textBetween(
  { kind, span: { start } }: Stretch,
  before: Span,
  line: Span,
  { words, lineEnd, joins, comments, state }: Wrapping,
): string {
  const gap = words.slice(before.end, line.start);
  const place = span(start + before.end, start + line.start);
  const isLeft = !areUsual(gap) || comments.some((one) => holds(one.span, place));
  if (isLeft || kind === 'frontMatter') return withLineEnds(gap, lineEnd);
  const breaks = breaksIn(gap);
  const isWrap = joins && breaks === 1 && !isMeant(slice(words, before), slice(words, line), state);
  return isWrap ? ' ' : lineEnd.repeat(Math.min(breaks, 2)) + lastLine(gap);
}

/** The lines that hold its words; a marker that stands alone on the first one is none of them. */
function linesIn({ node, span: whole }: Stretch, words: string): readonly Span[] {
  const from = 'body' in node ? node.body.span.start - whole.start : 0;
  return linesOf(words)
    .filter((line) => !line.blank && line.words.end > from)
    .map((line) => span(Math.max(line.words.start, from), line.words.end));
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start < inner.start && inner.end < outer.end;
}

/** Lines of at least this length are cut by a margin and not by a drafter. */
const shortest = 50;

function isJoined({ kind, node }: Stretch, words: string, lines: readonly Span[]): boolean {
  switch (kind) {
    case 'preambular':
    case 'operative':
    case 'subparagraph':
    case 'note':
      return true;
    case 'heading':
      return node.kind === 'heading' && node.numeral !== undefined;
    case 'passage':
      return (
        !words.includes('|') &&
        node.kind === 'passage' &&
        lines.slice(0, -1).every(({ start, end }) => end - start >= shortest)
      );
    default:
      return false;
  }
}

/** `(b) the second`, `(2) the second`; not `(2009)` behind the number of a resolution */
const letterStart = /^\((?:[a-z]{1,5}|\d{1,2})\)/;

/** `… paragraphs 6 (a) to`, `… paragraph 6`: what `(d)` is a part of */
const referenceTail = /(?:\([a-z\d]{1,5}\)|\bpara(?:graph)?s?\.? \d+)(?:,|,? (?:to|and|or))?$/;

/** `2 A/80/132.` below `1 United Nations …`: notes that nothing calls, or rows */
const numberStart = /^\d{1,3} [A-Z]/;

/** `1.1 Takes note`, `2.1.3. To report`: whose numbers have several levels */
const levelStart = /^\d{1,3}(?:\.\d{1,2}){1,4}[.)]?\s+[*_“"]{0,3}[A-Z]/;

/** `…<br>`, `…\` */
const tail = /(?:<br\s?\/?>|\\)$/;

/** `[Option 2: …`, `~~…`; no call, and no link */
const proposalStart = /^(?:\[(?!\^|[^[\]]*\]\()|~~|\+\+)/;

/** `…]`, `…~~` */
const proposalTail = /(?:\]|~~|\+\+)$/;

/** `cyber-` before `crime`: the hyphen may belong to the word or to the line, and a drafter must choose */
const hyphenTail = /\w[-\u00ad]$/;

/** `short-` before `and long-term` */
const goesOn = /^(?:and|or|to)\b/;

/** Whether a drafter broke the line on purpose. */
function isMeant(last: string, next: string, state: Wrapping['state']): boolean {
  if (beginsPoint(last, next)) return true;
  if (mayEndOnPurpose(last) && (tail.test(last) || (hyphenTail.test(last) && !goesOn.test(next))))
    return true;
  if (areRemarks(last, next, state)) return true;
  return state === 'open' && (proposalStart.test(next) || proposalTail.test(last));
}

/** Nearly every line ends otherwise, and its last sign shows it. */
function mayEndOnPurpose(line: string): boolean {
  return '>\\-\u00ad'.includes(line.slice(-1));
}

/** `(b) the second` in a run-in list, `1.2 Takes note` below the end of a clause, or a note of its own. */
function beginsPoint(last: string, next: string): boolean {
  if (letterStart.test(next)) return !referenceTail.test(last);
  if (levelStart.test(next)) return endsClause(last, last.length);
  return last.endsWith('.') && numberStart.test(next);
}

/** `…;`, and below it `Norway: delete` or `Agreed ad ref`. A margin puts `Challenges: Crime …` below words that go on there. */
function areRemarks(last: string, next: string, state: 'open' | 'settled'): boolean {
  if (agreedLine.test(last) || isRequest(last) || isRequest(next)) return true;
  const isRemark = agreedLine.test(next) || attributionEnd(next, 0) !== undefined;
  return isRemark && endsClause(last, last.length) && (state === 'open' || !last.endsWith(','));
}
