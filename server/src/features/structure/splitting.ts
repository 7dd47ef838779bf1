/** Makes two paragraphs of one, or three. */
import { capitalized } from '../../text/capitalized.ts';
import { refuse, type Refusal } from '../../text/refusal.ts';
import { holdsWords } from '../../text/holdsWords.ts';
import { span } from '../../text/span.ts';
import { cutPlaces, type CutPlace } from './cutPlaces.ts';
import { chosenSlots, surroundings } from './lines.ts';
import { markerBefore } from './markers.ts';
import type { Fresh, Rearrangement, Scene } from './rearrangement.ts';
import { lastOf, listAt, withList, type Slot } from './slots.ts';
import { tailOf } from './tailOf.ts';

/**
 * What stands behind the cursor becomes the next paragraph, with the subparagraphs; a linking "and" goes. Words that are
 * selected become a paragraph of their own, and what stands behind them another one.
 */
export function split(scene: Scene): Rearrangement | Refusal {
  const { before, chosen } = scene;
  const [slot] = chosenSlots(scene);
  if (slot?.paragraph === undefined || chosen.count > 1)
    return refuse(
      'Please put the cursor where the paragraph should be split, or select words of one paragraph',
    );
  const { paragraph, below } = slot;
  const cuts = cutPlaces(scene, paragraph);
  if ('refused' in cuts) return cuts;
  const fresh = cuts.map((cut, at) =>
    freshBehind(scene, slot, { cut, below: at === cuts.length - 1 ? below : [] }),
  );
  return {
    after: withList(before, chosen.place, (slots) =>
      slots.toSpliced(
        lastOf(chosen.place),
        1,
        { paragraph, below: [] },
        ...fresh.map((one) => one.slot),
      ),
    ),
    cuts: [],
    reended: new Set([paragraph]),
    fresh,
  };
}

/** Where a paragraph begins, and its subparagraphs. */
interface Beginning {
  readonly cut: CutPlace;
  readonly below: readonly Slot[];
}

function freshBehind(scene: Scene, whole: Slot, { cut, below }: Beginning): Fresh {
  const { draft, selection } = scene;
  return {
    slot: { paragraph: undefined, below },
    words: 'some',
    lines: (name) => {
      const { gap, indent } = surroundings(scene, whole);
      const { words, end } = firstLetter(draft, cut.span.end);
      const mark = markWithin(scene, whole);
      const start = `${mark}${cut.calls}${gap}${indent}${markerBefore(draft, name)}`;
      const edit = { span: span(cut.span.start, end), newText: `${start}${words}` };
      const isBehindSelected = holdsWords(draft.slice(selection.start, cut.span.start));
      return { edit, where: 'touched', ...(isBehindSelected ? {} : { cursor: start.length }) };
    },
  };
}

/** What ends all but the last of its list: where points end in commas, so does a new one. */
function markWithin({ before, chosen, draft }: Scene, { paragraph }: Slot): ',' | ';' {
  if (paragraph?.kind !== 'subparagraph') return paragraph?.kind === 'preambular' ? ',' : ';';
  const [first] = listAt(before, chosen.place).slice(0, -1);
  const model = first?.paragraph ?? paragraph;
  return tailOf(model.body, draft)?.written.startsWith(',') === true ? ',' : ';';
}

/** The marks before the first letter and that letter as a capital: `*E`. */
function firstLetter(draft: string, at: number): { readonly words: string; readonly end: number } {
  const marks = /^[*_“"[(]*/.exec(draft.slice(at, at + 9))?.[0].length ?? 0;
  const end = at + marks + 1;
  return { words: draft.slice(at, at + marks) + capitalized(draft.slice(at + marks, end)), end };
}
