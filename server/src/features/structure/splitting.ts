/** Makes two paragraphs of one. */
import type { Paragraph } from '../../syntax/nodes.ts';
import { capitalized } from '../../text/capitalized.ts';
import { refuse, type Refusal } from '../../text/refusal.ts';
import { overlaps, span, type Span } from '../../text/span.ts';
import { chosenSlots, nameOf, surroundings } from './lines.ts';
import { markerBefore } from './markers.ts';
import type { Rearrangement, Scene } from './rearrangement.ts';
import { lastOf, withList, type Slot } from './slots.ts';

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
