/** Brings paragraphs of one section into another one of the same part. */
import type { Section } from '../../model/outline.ts';
import type { Heading, Paragraph } from '../../syntax/nodes.ts';
import { refuse, type Refusal } from '../../text/refusal.ts';
import { span, type Span } from '../../text/span.ts';
import { blockBehind } from './blockBehind.ts';
import { gapIn } from './layout.ts';
import { chosenSlots, linesOf } from './lines.ts';
import type { Rearrangement, Scene } from './rearrangement.ts';
import { sectionName } from './sectionName.ts';
import { lastOf, listAt, withList, type Place, type Slot } from './slots.ts';
import { whyTorn } from './whyTorn.ts';
import { withGap } from './withGap.ts';

/** As its first or its last ones; behind its heading where there are none. */
export function broughtInto(
  scene: Scene,
  section: number,
  end: 'first' | 'last',
): Rearrangement | Refusal {
  const { before, draft, chosen } = scene;
  const { place, count } = chosen;
  const slots = chosenSlots(scene);
  const lines = linesOf(scene, slots);
  const goal = goalIn(scene, section, end);
  if ('refused' in lines) return lines;
  if ('refused' in goal) return goal;
  const torn = whyTorn(scene, slots);
  if (torn !== undefined) return torn;
  const untrue = slots.flatMap(({ paragraph }) => (paragraph ? ownSectionIn(paragraph) : []))[0];
  if (untrue !== undefined)
    return refuse(`“${untrue}” would then mean another section: please write it anew first`);
  const there: Place = { ...place, section, path: [0] };
  const without = withList(before, place, (list) => list.toSpliced(lastOf(place), count));
  const after = withList(without, there, (list) =>
    end === 'last' ? [...list, ...slots] : [...slots, ...list],
  );
  const whole = goal.at < lines.start ? withGap(draft, lines) : withBlanksBefore(draft, lines);
  const gap = gapFor(scene, listAt(before, there));
  const [ahead, behind] = goal.side === 'behind' ? [gap, ''] : ['', gap];
  return {
    after,
    cuts: [{ kind: 'lift', whole, taken: lines, to: goal.at, before: ahead, behind }],
  };
}

/** `paragraph 1 of the present section` */
const ownSection = /\b(?:the present|this) section\b/i;

function ownSectionIn({ body, subparagraphs }: Paragraph): readonly string[] {
  const found = ownSection.exec(body.prose.text)?.[0];
  return [...(found === undefined ? [] : [found]), ...subparagraphs.flatMap(ownSectionIn)];
}

/** As the paragraphs there are set apart; where there is but one, as those here. */
function gapFor({ before, chosen, draft, holdings }: Scene, there: readonly Slot[]): string {
  const model = there.length > 1 ? there : listAt(before, chosen.place);
  return gapIn(
    draft,
    model.map(({ paragraph }) => paragraph),
    holdings,
  );
}

function withBlanksBefore(draft: string, { start, end }: Span): Span {
  return span(draft.slice(0, start).trimEnd().length, end);
}

interface Goal {
  readonly at: number;
  readonly side: 'before' | 'behind';
}

/** The end of a section, or the start of its list; behind its heading where it is empty. */
function goalIn(scene: Scene, section: number, end: 'first' | 'last'): Goal | Refusal {
  const { part, list } = scene.chosen.place;
  const slots = scene.before[part]?.[section]?.[list] ?? [];
  const neighbour = end === 'last' ? slots.at(-1) : slots[0];
  if (neighbour === undefined) return goalInEmpty(scene, section);
  const lines = linesOf(scene, [neighbour]);
  if ('refused' in lines) return lines;
  if (end === 'first') return { at: lines.start, side: 'before' };
  return whyTorn(scene, [neighbour]) ?? { at: lines.end, side: 'behind' };
}

function goalInEmpty(scene: Scene, section: number): Goal | Refusal {
  const lines = lastLinesBefore(scene, section);
  if ('refused' in lines) return lines;
  return whyNotBehind(scene, lines, section) ?? { at: lines.end, side: 'behind' };
}

/** A table behind the heading of an empty section would seem to belong to what comes before it. */
function whyNotBehind(scene: Scene, { end }: Span, section: number): Refusal | undefined {
  const behind = blockBehind(scene.resolution, end)?.kind;
  return behind === 'passage' || behind === 'unparsed'
    ? refuse(
        `Something that is no paragraph stands in ${nameIn(scene, section)}: please move that first`,
      )
    : undefined;
}

function nameIn({ chosen, resolution }: Scene, section: number): string {
  return sectionName(resolution.outline, { part: chosen.place.part, section });
}

/** The last lines before the list of a section: of its preamble, or its heading with the title below it. */
function lastLinesBefore(scene: Scene, section: number): Span | Refusal {
  const { before, chosen, draft, resolution } = scene;
  const { part, list } = chosen.place;
  const preambular = list === 'operative' ? before[part]?.[section]?.preambular.at(-1) : undefined;
  if (preambular !== undefined) return linesOf(scene, [preambular]);
  const last = lastHeadingOf(resolution.outline.parts[part]?.sections[section]);
  if (last === undefined) return refuse(`There is no place for it in ${nameIn(scene, section)}`);
  const lineBreak = draft.indexOf('\n', last.span.end);
  return span(last.span.start, lineBreak === -1 ? draft.length : lineBreak);
}

function lastHeadingOf(section: Section | undefined): Heading | undefined {
  return section?.titles?.at(-1) ?? section?.heading;
}
