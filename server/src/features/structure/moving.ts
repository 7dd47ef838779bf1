/** Moves paragraphs up and down their list, over a heading into the section beside it, and into any other section. */
import { refuse, type Refusal } from '../../text/refusal.ts';
import { span, type Span } from '../../text/span.ts';
import { whyCaptionsForbid } from './captions.ts';
import { broughtInto } from './intoSection.ts';
import { chosenSlots, gapBetween, linesOf } from './lines.ts';
import { nameOf } from './paragraphName.ts';
import type { Rearrangement, Scene } from './rearrangement.ts';
import { sectionName } from './sectionName.ts';
import { lastOf, listAt, withList, type Slot } from './slots.ts';
import { whyInNoSection } from './whyInNoSection.ts';
import { whyTorn } from './whyTorn.ts';

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

/** Operative paragraphs become the last ones of another section of their part. */
export function movedToSection(scene: Scene, section: number): Rearrangement | Refusal {
  const { before, chosen, resolution } = scene;
  const { part, section: own } = chosen.place;
  const forbidden = whyInNoSection(before, chosen.place);
  if (forbidden !== undefined) return forbidden;
  if (before[part]?.[section] === undefined)
    return refuse('There is no such section in this part of the draft');
  if (section === own)
    return refuse(
      `${nameOf(chosenSlots(scene)[0]?.paragraph)} is already in ${sectionName(resolution.outline, { part, section })}`,
    );
  return broughtInto(scene, section, 'last');
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
  const lower = way === 'up' ? chosenSlots(scene) : [neighbour];
  const forbidden = whyTorn(scene, lower) ?? whyCaptionsPart(scene, neighbour, way);
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
  const { before, chosen } = scene;
  const { part, section, path } = chosen.place;
  const target = section + (way === 'up' ? -1 : 1);
  if (path.length > 1 || before[part]?.[target] === undefined) return nowhere(scene, way);
  return broughtInto(scene, target, way === 'up' ? 'last' : 'first');
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
