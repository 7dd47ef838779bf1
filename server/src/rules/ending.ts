/** The mark a paragraph ends with, read past footnote calls, closing quotation marks, link targets and a remark `(agreed)`. */
import { agreedTail } from '../lexicon/agreedRemark.ts';
import type { Body } from '../syntax/nodes.ts';
import { sourceSpan } from '../text/prose.ts';
import { span, type Span } from '../text/span.ts';

export interface Ending {
  /** `,` `;` `:` `.` `?` `!`; empty where the paragraph ends in a word. */
  readonly mark: string;
  /** The mark, or the last word where there is none: what a finding underlines. */
  readonly span: Span;
  /** Where a missing mark belongs. */
  readonly after: number;
  readonly certainty: 'certain' | 'unsure';
}

const marks = ',;:.?!';
/** `…shall apply.”` */
const closingSigns = '”"’»]';
/** `…of the mandate; and` */
const linkingTail = /[,;] (?:and|or|and\/or)$/;
/** `[65/230](#)`: what stands behind the words of a link. */
const linkTarget = /^\]\([^()\s]{0,200}\)/;
/** How far a link target may reach behind the last word. */
const longestTarget = 204;

/** How the words of a paragraph end; absent where it has none. */
export function endingOf(body: Body, draft: string): Ending | undefined {
  const text = withoutRemark(body.prose.text.trimEnd());
  if (text === '') return undefined;
  const mark = text.charAt(text.length - 1);
  const tail = linkingTail.exec(text);
  if (tail !== null) return endingAt(body, draft, { text, at: tail.index, length: 1 });
  if (marks.includes(mark) && !text.endsWith('..')) {
    return endingAt(body, draft, { text, at: text.length - 1, length: 1 });
  }
  const at = text.lastIndexOf(' ') + 1;
  const ending = endingAt(body, draft, { text, at, length: text.length - at });
  return { ...ending, mark: '', certainty: isOpenEnded(text) ? 'unsure' : ending.certainty };
}

/** `…; (agreed)` */
function withoutRemark(text: string): string {
  return text.endsWith(')') || text.endsWith(']') ? text.replace(agreedTail, '') : text;
}

interface Found {
  readonly text: string;
  readonly at: number;
  readonly length: number;
}

function endingAt(body: Body, draft: string, { text, at, length }: Found): Ending {
  const range = sourceSpan(body.prose, at, at + length);
  const after = outsideMarks(body, draft, sourceSpan(body.prose, 0, text.length).end);
  const isEdited = body.emphases.some(
    ({ style, span: words }) =>
      (style === 'struck' || style === 'inserted') && words.end >= range.end,
  );
  const certainty = isEdited ? 'unsure' : 'certain';
  return { mark: text.slice(at, at + length), span: range, after, certainty };
}

/** Behind a quotation that ends itself, a bracket of a negotiation, a dash, three dots or a list of names nobody knows what belongs. */
function isOpenEnded(text: string): boolean {
  const last = text.charAt(text.length - 1);
  if (last === ']' || last === '…' || last === '–' || last === '—' || text.endsWith('..'))
    return true;
  if (last === ')') return endsInNames(text);
  if (!closingSigns.includes(last)) return false;
  let inside = text.length;
  while (inside > 0 && closingSigns.includes(text.charAt(inside - 1))) inside -= 1;
  return marks.includes(text.charAt(inside - 1));
}

/** `…the following judges: Ann Example (Norway) John H. Example (Kenya)`: each on a line of its own, without any mark. */
function endsInNames(text: string): boolean {
  const colon = text.lastIndexOf(': ');
  const list = colon === -1 ? '' : text.slice(colon + 2);
  return list.split('(').length > 2 && !/[,;?!]/.test(list);
}

/** Behind the asterisks and link targets that close with the last word. */
function outsideMarks(body: Body, draft: string, end: number): number {
  let outside = behindLink(draft, end);
  for (const { inner, span: whole } of body.emphases.toReversed()) {
    if (inner.end === outside) outside = whole.end;
  }
  return Math.min(outside, Math.max(body.span.end, end));
}

/** Behind the target of a link whose words end there; the same place where there is no link. */
export function behindLink(draft: string, end: number): number {
  const target = linkTarget.exec(draft.slice(end, end + longestTarget));
  return end + (target?.[0].length ?? 0);
}

/** An edit's place for a mark that is missing. */
export function placeAfter({ after }: Ending): Span {
  return span(after, after);
}
