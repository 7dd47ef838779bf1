/** Holds a plan back, block by block, until what it makes of the draft means the same. */
import type { Glance } from '../../model/glance.ts';
import type { Resolution } from '../../model/resolution.ts';
import { applyEdits, type Edit } from '../../text/edit.ts';
import { areSame } from './areSame.ts';
import { meaningOf, type Meaning } from './meaning.ts';
import { planned } from './plan.ts';
import { readsAlike } from './readsAlike.ts';
import type { Restraint } from './restraint.ts';
import type { Stretch } from './sheet.ts';

export interface Trial {
  readonly resolution: Resolution;
  readonly sheet: readonly Stretch[];
  readonly indent: number;
  /** Reads the draft as it would become. */
  readonly read: (text: string) => Glance;
}

/** So often a plan is held back further before the draft is left as it is. */
const mostTrials = 8;

/** The edits that keep the meaning; none where no such plan is found. */
export function settled(trial: Trial, first: Restraint): readonly Edit[] {
  const { resolution, sheet, indent, read } = trial;
  let restraint = first;
  let before: Meaning | undefined;
  for (let round = 0; round < mostTrials; round += 1) {
    const edits = planned(resolution, sheet, restraint, indent);
    if (edits.length === 0) return [];
    const after = read(applyEdits(resolution.tree.text, edits));
    if (readsAlike(resolution, after.tree)) return edits;
    before ??= meaningOf(resolution);
    const next = heldBack(restraint, before, meaningOf(after.resolution()));
    if (next === undefined) return edits;
    if (next === restraint) return [];
    restraint = next;
  }
  return [];
}

/** A stricter plan; nothing where the meaning is the same, and the same plan where it can be no stricter. */
function heldBack(restraint: Restraint, before: Meaning, after: Meaning): Restraint | undefined {
  const changed = changedBlocks(before, after);
  if (changed.length === 0 && areSame(before.whole, after.whole)) return undefined;
  if (changed.some((block) => !restraint.frozen.has(block))) {
    return { ...restraint, frozen: new Set([...restraint.frozen, ...changed]) };
  }
  if (restraint.notes === 'left') return restraint;
  return { ...restraint, notes: restraint.notes === 'moved' ? 'rewritten' : 'left' };
}

/** The blocks that say something else, with their neighbours: a gap may be to blame. */
function changedBlocks({ blocks }: Meaning, after: Meaning): readonly number[] {
  const from = firstDifference(blocks, after.blocks);
  if (from === undefined) return [];
  const to =
    blocks.length === after.blocks.length
      ? blocks.findLastIndex(({ says }, at) => !areSame(says, after.blocks[at]?.says))
      : from;
  return blocks
    .filter(
      ({ says }, at) =>
        (at >= from - 1 && at <= from + 1) ||
        (at > from && at <= to && !areSame(says, after.blocks[at]?.says)),
    )
    .map(({ block }) => block);
}

function firstDifference(one: Meaning['blocks'], other: Meaning['blocks']): number | undefined {
  const most = Math.max(one.length, other.length);
  for (let at = 0; at < most; at += 1) {
    if (!areSame(one[at]?.says, other[at]?.says)) return at;
  }
  return undefined;
}
