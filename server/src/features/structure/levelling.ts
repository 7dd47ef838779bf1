/** Makes a subparagraph a paragraph of its own, and a paragraph a subparagraph of the one before. */
import { refuse, type Refusal } from '../../text/refusal.ts';
import type { Edit } from '../../text/edit.ts';
import { isSmallLetter } from '../../text/letters.ts';
import { sourceSpan } from '../../text/prose.ts';
import { slice, type Span } from '../../text/span.ts';
import { indentBefore } from '../writing/indent.ts';
import { whyCaptionsForbid, whyCaptionsKeep } from './captions.ts';
import { gapIn, indentOf, indentOfLevel, reindented } from './layout.ts';
import { chosenSlots, linesOf } from './lines.ts';
import { nameOf } from './paragraphName.ts';
import type { Cut } from './cuts.ts';
import type { Rearrangement, Scene } from './rearrangement.ts';
import { above, lastOf, listAt, slotAt, withList, type Slot } from './slots.ts';
import { withGap } from './withGap.ts';

/** Paragraph, (a), (i), a., i. */
const deepest = 4;

/** Behind the paragraph it was in; what followed it there stays. */
export function promoted(scene: Scene): Rearrangement | Refusal {
  const { before, chosen, draft } = scene;
  const parent = above(chosen.place);
  const slots = chosenSlots(scene);
  if (parent === undefined || (chosen.place.list === 'preambular' && parent.path.length === 1))
    return refuse(`${nameOf(slots[0]?.paragraph)} is no subparagraph of an operative paragraph`);
  const mother = slotAt(before, parent);
  const lines = linesOf(scene, slots);
  const home = linesOf(scene, mother === undefined ? [] : [mother]);
  if ('refused' in lines) return lines;
  if ('refused' in home) return home;
  const forbidden = whyCaptionsKeep(scene, slots);
  if (forbidden !== undefined) return forbidden;
  const at = lastOf(chosen.place);
  const without = withList(before, chosen.place, (list) => [
    ...list.slice(0, at),
    ...list.slice(at + chosen.count),
  ]);
  const after = withList(without, parent, (list) =>
    list.toSpliced(lastOf(parent) + 1, 0, ...slots),
  );
  const level = parent.path.length - 1;
  return {
    after,
    cuts: liftTo(scene, lines, home.end, listAt(before, parent)),
    touches: [
      ...reindented(draft, lines, indentOfSlot(scene, slots[0]), indentOf(scene.resolution, level)),
      ...(level === 0 ? slots.flatMap((slot) => beginning(draft, slot)) : []),
    ],
  };
}

/** An operative paragraph begins with a capital. */
function beginning(draft: string, { paragraph }: Slot): readonly Edit[] {
  if (paragraph === undefined || !isSmallLetter(paragraph.body.prose.text)) return [];
  const first = sourceSpan(paragraph.body.prose, 0, 1);
  return [{ span: first, newText: slice(draft, first).toUpperCase() }];
}

/** Nothing moves where the lines stand in the right place already. */
function liftTo(
  { draft, holdings }: Scene,
  lines: Span,
  to: number,
  list: readonly Slot[],
): readonly Cut[] {
  if (draft.slice(lines.end, to).trim() === '') return [];
  const gap = gapIn(
    draft,
    list.map(({ paragraph }) => paragraph),
    holdings,
  );
  return [
    { kind: 'lift', whole: withGap(draft, lines), taken: lines, to, before: gap, behind: '' },
  ];
}

/** The last subparagraph of the paragraph before, with all that is below it. */
export function demoted(scene: Scene): Rearrangement | Refusal {
  const { before, chosen, draft } = scene;
  const { place, count } = chosen;
  const slots = chosenSlots(scene);
  const at = lastOf(place);
  const host = listAt(before, place)[at - 1];
  const refusal =
    whyNotBelow(scene, slots, host) ??
    whyCaptionsForbid(scene, slots, listAt(before, place)[at + count]);
  if (host === undefined || refusal !== undefined)
    return refusal ?? refuse('Nothing stands before');
  const lines = linesOf(scene, slots);
  if ('refused' in lines) return lines;
  const after = withList(before, place, (list) => [
    ...list.slice(0, at - 1),
    { ...host, below: [...host.below, ...slots] },
    ...list.slice(at + count),
  ]);
  const own = indentOfSlot(scene, slots[0]);
  const indent = indentBelow(scene, host);
  const touches =
    own === indent ? flatTouches(scene, slots, own) : reindented(draft, lines, own, indent);
  return { after, cuts: [], touches };
}

function whyNotBelow(
  { chosen: { place } }: Scene,
  slots: readonly Slot[],
  host: Slot | undefined,
): Refusal | undefined {
  const name = nameOf(slots[0]?.paragraph);
  if (place.list === 'preambular' && place.path.length === 1)
    return refuse('A preambular paragraph has no place among subparagraphs');
  if (host === undefined)
    return refuse(`${name} is the first of its list: there is nothing it could belong to`);
  if (host.below[0]?.paragraph?.marker?.series === 'bullet')
    return refuse('The paragraph before has a bulleted list, which has no letters');
  return place.path.length + Math.max(...slots.map(depthOf)) > deepest
    ? refuse(`${name} would be deeper than a resolution goes`)
    : undefined;
}

/** As its other subparagraphs, or as those of the draft. */
function indentBelow(scene: Scene, host: Slot): string {
  return host.below.length > 0
    ? indentOfSlot(scene, host.below[0])
    : indentOf(scene.resolution, scene.chosen.place.path.length);
}

/** Where no indent tells levels apart, "(i)" below "(h)" would read as the next letter. */
function flatTouches(
  { draft, holdings }: Scene,
  slots: readonly Slot[],
  own: string,
): readonly Edit[] {
  return slots
    .flatMap(({ below }) => below)
    .flatMap(({ paragraph }) => {
      const lines = paragraph && holdings(paragraph);
      if (paragraph === undefined || lines === undefined) return [];
      if (indentBefore(draft, paragraph.span.start) !== own) return [];
      return reindented(draft, lines, own, `${own}${indentOfLevel}`);
    });
}

/** 1 for a paragraph without subparagraphs. */
function depthOf({ below }: Slot): number {
  return 1 + Math.max(0, ...below.map(depthOf));
}

function indentOfSlot({ draft }: Scene, slot: Slot | undefined): string {
  return slot?.paragraph === undefined ? '' : indentBefore(draft, slot.paragraph.span.start);
}
