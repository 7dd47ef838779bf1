/** Makes two paragraphs of one, and one of two. */
import type { Paragraph } from '../../syntax/nodes.ts';
import { capitalized } from '../../text/capitalized.ts';
import type { Edit } from '../../text/edit.ts';
import { refuse, type Refusal } from '../../text/refusal.ts';
import { overlaps, span, type Span } from '../../text/span.ts';
import { chosenSlots, nameOf, surroundings } from './lines.ts';
import { markerBefore } from './markers.ts';
import type { Rearrangement, Scene } from './rearrangement.ts';
import { lastOf, listAt, withList, type Slot } from './slots.ts';
import { tailOf } from './tailOf.ts';

/** `…, and`, `…;`, `…, or` before the place where a paragraph is split */
const linkBefore = /(?:[,;] ?(?:and|or)?|\s(?:and|or))?$/;
/** `, and `, ` and ` behind it */
const linkBehind = /^[,;]?\s*(?:(?:and|or)\s+)?/;

/** What stands behind the cursor becomes the next paragraph, with the subparagraphs; a linking "and" goes. */
export function split(scene: Scene): Rearrangement | Refusal {
  const { before, chosen, draft } = scene;
  const [slot] = chosenSlots(scene);
  if (slot?.paragraph === undefined || chosen.count > 1)
    return refuse('Please put the cursor where the paragraph should be split');
  const { paragraph, below } = slot;
  const cut = cutIn(scene, paragraph);
  if ('refused' in cut) return cut;
  const fresh: Slot = { paragraph: undefined, below };
  return {
    after: withList(before, chosen.place, (slots) =>
      slots.toSpliced(lastOf(chosen.place), 1, { paragraph, below: [] }, fresh),
    ),
    cuts: [],
    reended: new Set([paragraph]),
    fresh: {
      slot: fresh,
      lines: (name) => {
        const { gap, indent } = surroundings(scene, slot);
        const { words, end } = firstLetter(draft, cut.end);
        const mark = paragraph.kind === 'preambular' ? ',' : ';';
        const start = `${mark}${gap}${indent}${markerBefore(draft, name)}`;
        const edit = { span: span(cut.start, end), newText: `${start}${words}` };
        return { edit, where: 'touched', cursor: start.length };
      },
    },
  };
}

/** The linking words at the cursor, which go. */
function cutIn({ draft, selection: { start: at } }: Scene, paragraph: Paragraph): Span | Refusal {
  const { span: all, emphases } = paragraph.body;
  const left = draft.slice(all.start, at).trimEnd();
  const start = all.start + left.length - (linkBefore.exec(left)?.[0].length ?? 0);
  const end = at + (linkBehind.exec(draft.slice(at, all.end))?.[0].length ?? 0);
  const isWordCut = /\w/.test(draft.charAt(at - 1)) && /\w/.test(draft.charAt(at));
  if (start <= all.start || end >= all.end || isWordCut)
    return refuse(`${nameOf(paragraph)} can only be split between two of its words`);
  return emphases.some(({ span: marked }) => overlaps(marked, span(start, end)))
    ? refuse('The words marked here, in italics or bold, would be cut in two')
    : span(start, end);
}

/** The marks before the first letter and that letter as a capital: `*E`. */
function firstLetter(draft: string, at: number): { readonly words: string; readonly end: number } {
  const marks = /^[*_“"[(]*/.exec(draft.slice(at, at + 9))?.[0].length ?? 0;
  const end = at + marks + 1;
  return { words: draft.slice(at, at + marks) + capitalized(draft.slice(at + marks, end)), end };
}

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
  const link = linked(scene.draft, one, other);
  if ('refused' in link) return link;
  return {
    after: withList(before, chosen.place, (slots) =>
      slots.toSpliced(at, 2, { paragraph: one, below: second.below }),
    ),
    cuts: [],
    touches: [link],
    joined: new Map([[other, one]]),
    reended: new Set([one, other]),
  };
}

/** The end mark of the first gives way to ", and", the number of the second goes; a footnote call stays at its word. */
function linked(draft: string, one: Paragraph, other: Paragraph): Edit | Refusal {
  if (draft.slice(one.span.end, other.span.start).trim() !== '')
    return refuse('A note or a table stands between the two: please move that first');
  const mark = tailOf(one.body, draft)?.span ?? span(one.body.span.end, one.body.span.end);
  const calls = draft.slice(mark.end, one.body.span.end);
  const { words, end } = smallLetter(draft, other.body.span);
  return { span: span(mark.start, end), newText: `${calls}, and ${words}` };
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
