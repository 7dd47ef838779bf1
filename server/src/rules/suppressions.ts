/** Comments that switch rules off for a stretch of a draft, and which findings they silence. */
import type { Resolution } from '../model/resolution.ts';
import type { Comment } from '../syntax/nodes.ts';
import { slice, span, touches, type Span } from '../text/span.ts';

/** One instruction for one rule; a comment that names three rules gives three. */
export interface Suppression {
  readonly comment: Comment;
  readonly directive: 'disable' | 'enable' | 'disable-next-line' | 'unread';
  /** Absent where the comment names no rule and so means all of them. */
  readonly rule?: string;
  /** The rule's name, or the instruction where none is named. */
  readonly span: Span;
  /** Where it is in force; `disable` lasts until an `enable`, which `silencer` looks up. */
  readonly range: Span;
}

/** `idle`: nothing here needed it. `unknown`: no rule has this name. `unread`: no such instruction. */
export interface JudgedSuppression {
  readonly suppression: Suppression;
  readonly state: 'used' | 'idle' | 'unknown' | 'unread';
}

/** `resolution-disable-next-line`, `preambular-comma` */
const word = /[^\s,]+/g;
const prefix = 'resolution-';

/** Every instruction to the rules, in order of the draft. */
export function suppressionsOf(resolution: Resolution): readonly Suppression[] {
  return resolution.comments
    .filter(({ text }) => text.startsWith(prefix))
    .flatMap((comment) => instructionsOf(resolution, comment));
}

/** The instruction that silences a rule at a place, if one does. */
export function silencer(
  suppressions: readonly Suppression[],
  rule: string,
  place: Span,
): Suppression | undefined {
  const about = suppressions.filter(
    (suppression) =>
      (suppression.rule === undefined || suppression.rule === rule) &&
      touches(suppression.range, place.start),
  );
  const nextLine = about.find(({ directive }) => directive === 'disable-next-line');
  if (nextLine !== undefined) return nextLine;
  const last = about.findLast(({ directive }) => directive === 'disable' || directive === 'enable');
  return last?.directive === 'disable' ? last : undefined;
}

/** The disabling instruction that an `enable` ends, if there is one. */
export function endedBy(
  suppressions: readonly Suppression[],
  enable: Suppression,
): Suppression | undefined {
  return suppressions.find(
    ({ directive, rule, comment }) =>
      directive === 'disable' &&
      comment.span.end <= enable.comment.span.start &&
      (rule === undefined || enable.rule === undefined || rule === enable.rule),
  );
}

function instructionsOf(resolution: Resolution, comment: Comment): readonly Suppression[] {
  const { text } = resolution.tree;
  const inside = slice(text, comment.span);
  const from = comment.span.start + Math.max(0, inside.indexOf(comment.text));
  const words = [...comment.text.matchAll(word)].map((match) =>
    span(from + match.index, from + match.index + match[0].length),
  );
  const [instruction, ...names] = words;
  if (instruction === undefined) return [];
  const directive = directiveOf(slice(text, instruction));
  const range = rangeOf(resolution, comment, directive);
  if (names.length === 0 || directive === 'unread') {
    return [{ comment, directive, span: instruction, range }];
  }
  return names.map((name) => ({ comment, directive, rule: slice(text, name), span: name, range }));
}

function directiveOf(instruction: string): Suppression['directive'] {
  switch (instruction.slice(prefix.length)) {
    case 'disable':
      return 'disable';
    case 'enable':
      return 'enable';
    case 'disable-next-line':
      return 'disable-next-line';
    default:
      return 'unread';
  }
}

function rangeOf(
  resolution: Resolution,
  comment: Comment,
  directive: Suppression['directive'],
): Span {
  const { text } = resolution.tree;
  if (directive !== 'disable-next-line') return span(comment.span.end, text.length);
  const line = nextLine(text, comment.span.end);
  // A paragraph broken over several lines is one line to its drafter.
  const ends = resolution.readables
    .filter(({ body }) => line.start <= body.span.start && body.span.start <= line.end)
    .map(({ body }) => body.span.end);
  return span(line.start, Math.max(line.end, ...ends));
}

/** The next line with something on it, after the one on which the comment ends. */
function nextLine(text: string, after: number): Span {
  let start = after;
  let end = endOfLine(text, start);
  do {
    start = Math.min(end + 1, text.length);
    end = endOfLine(text, start);
  } while (end < text.length && text.slice(start, end).trim() === '');
  return span(start, end);
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}
