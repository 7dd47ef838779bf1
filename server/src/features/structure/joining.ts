/** Makes one paragraph of two. */
import type { Paragraph } from '../../syntax/nodes.ts';
import type { Edit } from '../../text/edit.ts';
import { refuse, type Refusal } from '../../text/refusal.ts';
import { slice, span, type Span } from '../../text/span.ts';
import { closeOfNumber, wouldHoldOthers } from './brackets.ts';
import { callsBefore } from './callsBefore.ts';
import { leadOf } from './lead.ts';
import { nameOf } from './paragraphName.ts';
import type { Rearrangement, Scene } from './rearrangement.ts';
import { lastOf, listAt, withList } from './slots.ts';
import { tailOf } from './tailOf.ts';

/** The paragraph and the one behind it, linked by "and". */
export function joined(scene: Scene): Rearrangement | Refusal {
  const { before, chosen } = scene;
  const list = listAt(before, chosen.place);
  const at = lastOf(chosen.place);
  const [first, second] = [list[at], list[at + 1]];
  if (first?.paragraph === undefined) return refuse('There is no paragraph at the cursor');
  const [one, other] = [first.paragraph, second?.paragraph];
  if (second === undefined || other === undefined)
    return refuse(`${nameOf(one)} is the last of its list: there is nothing to join it with`);
  if (first.below.length > 0)
    return refuse(`${nameOf(one)} has subparagraphs: nothing can be joined to its first words`);
  const touches = linked(scene, one, other);
  if ('refused' in touches) return touches;
  return {
    after: withList(before, chosen.place, (slots) =>
      slots.toSpliced(at, 2, { paragraph: one, below: second.below }),
    ),
    cuts: [],
    touches,
    joined: new Map([[other, one]]),
    reended: new Set([one, other]),
  };
}

/** The end mark of the first gives way to ", and", the number of the second goes; a footnote call stays behind the comma. */
function linked(scene: Scene, one: Paragraph, other: Paragraph): readonly Edit[] | Refusal {
  const { draft } = scene;
  if (draft.slice(one.span.end, other.span.start).trim() !== '')
    return refuse('A note or a table stands between the two: please move that first');
  const bracketing = bracketingOf(scene, one, other);
  if ('refused' in bracketing) return bracketing;
  const mark = tailOf(one.body, draft)?.span ?? span(one.body.span.end, one.body.span.end);
  const start = draft.slice(0, callsBefore(one.body, mark.start)).trimEnd().length;
  const calls = draft.slice(start, mark.start) + draft.slice(mark.end, one.body.span.end);
  const { words, end } = smallLetter(draft, other.body.span);
  // A call stands behind the comma, but a bracket that opens there holds it: `report,[^1] and`, `report[, and`.
  const newText =
    bracketing.open === '' ? `,${calls} and ${words}` : `${calls}${bracketing.open}, and ${words}`;
  return [{ span: span(start, end), newText }, ...bracketing.touches];
}

interface Bracketing {
  /** What opens before the linking "and". */
  readonly open: string;
  readonly touches: readonly Edit[];
}

/** Brackets around the second and its number come to stand around its words: `the book[, and *invites* States];`. */
function bracketingOf(
  { draft, resolution: { brackets } }: Scene,
  one: Paragraph,
  other: Paragraph,
): Bracketing | Refusal {
  const closeOfOne = closeOfNumber(brackets, one);
  if (closeOfOne !== undefined && closeOfOne.start < other.span.start)
    return refuse(
      `${nameOf(one)} stands in square brackets with its number: please remove them first`,
    );
  const open = other.marker === undefined ? '' : leadOf(other.marker);
  if (open !== '' && open !== '[')
    return refuse(`“${open.trim()}” before the next number would be lost: please move it first`);
  const close = closeOfNumber(brackets, other);
  if (close === undefined) return { open, touches: [] };
  if (close.start >= other.span.end) return wouldHoldOthers();
  const tail = tailOf(other.body, draft);
  return tail?.span.end === close.start
    ? { open, touches: [behindBracket(draft, tail.span, close)] }
    : { open, touches: [] };
}

/** `];` for `;]` */
function behindBracket(draft: string, tail: Span, close: Span): Edit {
  return {
    span: span(tail.start, close.end),
    newText: `${slice(draft, close)}${slice(draft, tail)}`,
  };
}

/** `*e` of `*Encourages`; names and abbreviations keep their capitals. */
function smallLetter(
  draft: string,
  { start }: Span,
): { readonly words: string; readonly end: number } {
  const marks = /^[*_“"[(]*/.exec(draft.slice(start, start + 9))?.[0].length ?? 0;
  const end = start + marks + 1;
  const letter = draft.slice(start + marks, end);
  const isName = /^[A-Z]/.test(draft.charAt(end));
  return {
    words: draft.slice(start, start + marks) + (isName ? letter : letter.toLowerCase()),
    end,
  };
}
