/** Moves paragraphs up and down their list, and over a heading into the section beside it. */
import { refuse, type Refusal } from '../../text/refusal.ts';
import { span, type Span } from '../../text/span.ts';
import { whyCaptionsForbid } from './captions.ts';
import { chosenSlots, gapBetween, linesOf, nameOf } from './lines.ts';
import type { Rearrangement, Scene } from './rearrangement.ts';
import { lastOf, listAt, withList, type Place, type Slot } from './slots.ts';

export function movedUp(scene: Scene): Rearrangement | Refusal {
  const { before, chosen } = scene;
  const { place, count } = chosen;
  const at = lastOf(place);
  const neighbour = listAt(before, place)[at - 1];
  if (neighbour === undefined) return overHeading(scene, 'up');
  const pair = pairOf(scene, neighbour, 'up');
  if ('refused' in pair) return pair;
  const { lines, other, gap } = pair;
  const after = withList(before, place, (list) => [
    ...list.slice(0, at - 1),
    ...list.slice(at, at + count),
    neighbour,
    ...list.slice(at + count),
  ]);
  const whole = span(other.end, lines.end);
  return {
    after,
    cuts: [{ kind: 'lift', whole, taken: lines, to: other.start, before: '', behind: gap }],
  };
}

export function movedDown(scene: Scene): Rearrangement | Refusal {
  const { before, chosen } = scene;
  const { place, count } = chosen;
  const at = lastOf(place);
  const neighbour = listAt(before, place)[at + count];
  if (neighbour === undefined) return overHeading(scene, 'down');
  const pair = pairOf(scene, neighbour, 'down');
  if ('refused' in pair) return pair;
  const { lines, other, gap } = pair;
  const after = withList(before, place, (list) => [
    ...list.slice(0, at),
    neighbour,
    ...list.slice(at, at + count),
    ...list.slice(at + count + 1),
  ]);
  const whole = span(lines.start, other.start);
  return {
    after,
    cuts: [{ kind: 'lift', whole, taken: lines, to: other.end, before: gap, behind: '' }],
  };
}

interface Pair {
  readonly lines: Span;
  readonly other: Span;
  readonly gap: string;
}

function pairOf(scene: Scene, neighbour: Slot, way: 'up' | 'down'): Pair | Refusal {
  const lines = linesOf(scene, chosenSlots(scene));
  const other = linesOf(scene, [neighbour]);
  if ('refused' in lines) return lines;
  if ('refused' in other) return other;
  const forbidden = whyCaptionsPart(scene, neighbour, way);
  if (forbidden !== undefined) return forbidden;
  const gap =
    way === 'up' ? gapBetween(scene.draft, other, lines) : gapBetween(scene.draft, lines, other);
  return typeof gap === 'string' ? { lines, other, gap } : gap;
}

/** Of points that change places each takes its caption along; none may be left that a caption of theirs heads as well. */
function whyCaptionsPart(scene: Scene, neighbour: Slot, way: 'up' | 'down'): Refusal | undefined {
  const { before, chosen } = scene;
  const slots = chosenSlots(scene);
  const [upper, lower] = way === 'up' ? [[neighbour], slots] : [slots, [neighbour]];
  const behind = listAt(before, chosen.place)[
    lastOf(chosen.place) + chosen.count + (way === 'up' ? 0 : 1)
  ];
  return (
    whyCaptionsForbid(scene, upper, lower[0]) ??
    whyCaptionsForbid(scene, lower, behind) ??
    whyCaptionsForbid(scene, lower, upper[0])
  );
}

/** The first paragraph of a section becomes the last of the section before, the last one the first of the next. */
function overHeading(scene: Scene, way: 'up' | 'down'): Rearrangement | Refusal {
  const { before, draft, chosen } = scene;
  const { place, count } = chosen;
  const target = place.section + (way === 'up' ? -1 : 1);
  const section = before[place.part]?.[target];
  const slots = chosenSlots(scene);
  if (place.path.length > 1 || section === undefined) return nowhere(scene, way);
  const lines = linesOf(scene, slots);
  const goal = goalIn(scene, target, way);
  if ('refused' in lines) return lines;
  if ('refused' in goal) return goal;
  const there: Place = { ...place, section: target, path: [0] };
  const without = withList(before, place, (list) => [
    ...list.slice(0, lastOf(place)),
    ...list.slice(lastOf(place) + count),
  ]);
  const after = withList(without, there, (list) =>
    way === 'up' ? [...list, ...slots] : [...slots, ...list],
  );
  const whole = way === 'up' ? upTo(draft, lines) : downFrom(draft, lines);
  const gap = draft.slice(whole.start, lines.start) + draft.slice(lines.end, whole.end);
  return {
    after,
    cuts: [
      goal.side === 'behind'
        ? { kind: 'lift', whole, taken: lines, to: goal.at, before: gap, behind: '' }
        : { kind: 'lift', whole, taken: lines, to: goal.at, before: '', behind: gap },
    ],
  };
}

function nowhere(scene: Scene, way: 'up' | 'down'): Refusal {
  const { place } = scene.chosen;
  const name = nameOf(chosenSlots(scene)[0]?.paragraph);
  const where = way === 'up' ? 'first' : 'last';
  if (place.path.length > 1)
    return refuse(`${name} is the ${where} of its list: make it a paragraph of its own first`);
  return refuse(
    place.list === 'preambular'
      ? `This is the ${where} paragraph of the preamble`
      : `${name} is the ${where} operative paragraph`,
  );
}

/** With the blanks behind. */
function upTo(draft: string, { start, end }: Span): Span {
  const rest = draft.slice(end);
  const blanks = rest.length - rest.trimStart().length;
  return span(start, draft.lastIndexOf('\n', end + blanks - 1) + 1 || end);
}

/** With the blanks before. */
function downFrom(draft: string, { start, end }: Span): Span {
  return span(draft.slice(0, start).trimEnd().length, end);
}

interface Goal {
  readonly at: number;
  readonly side: 'before' | 'behind';
}

/** The end of a section, or the start of its list; behind its heading where it is empty. */
function goalIn(scene: Scene, section: number, way: 'up' | 'down'): Goal | Refusal {
  const { part, list } = scene.chosen.place;
  const slots = scene.before[part]?.[section]?.[list] ?? [];
  const end = way === 'up' ? slots.at(-1) : slots[0];
  if (end === undefined) return behindHeading(scene, section);
  const lines = linesOf(scene, [end]);
  if ('refused' in lines) return lines;
  return way === 'up' ? { at: lines.end, side: 'behind' } : { at: lines.start, side: 'before' };
}

function behindHeading(scene: Scene, section: number): Goal | Refusal {
  const above = lastBefore(scene, section);
  if (above === undefined) return refuse('There is no place in the section beside it');
  const lineBreak = scene.draft.indexOf('\n', above.end);
  return { at: lineBreak === -1 ? scene.draft.length : lineBreak, side: 'behind' };
}

/** The last line before the list of a section: of its preamble, or its heading. */
function lastBefore(
  { before, chosen: { place }, holdings, resolution }: Scene,
  section: number,
): Span | undefined {
  const own = before[place.part]?.[section];
  const last = place.list === 'operative' ? own?.preambular.at(-1)?.paragraph : undefined;
  if (last !== undefined) return holdings(last);
  return resolution.outline.parts[place.part]?.sections[section]?.heading?.span;
}
