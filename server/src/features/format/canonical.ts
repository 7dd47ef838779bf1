/** A draft in canonical form, as docs/format.md describes it. */
import type { Glance } from '../../model/glance.ts';
import type { Resolution } from '../../model/resolution.ts';
import type { Edit } from '../../text/edit.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { Restraint } from './restraint.ts';
import { settled } from './settled.ts';
import type { Stretch } from './sheet.ts';
import { sheetOf } from './sheetOf.ts';

export interface Form {
  /** Spaces a level of subparagraphs. */
  readonly indent: number;
  /** Only blocks that touch this range are formatted; absent for all. */
  readonly range: Span | undefined;
  readonly notes: Restraint['notes'];
  /** Reads the draft as it would become. */
  readonly read: (text: string) => Glance;
}

/** What to change, in order and apart; what would change the meaning is left out: of a block, or altogether. */
export function canonical(
  resolution: Resolution,
  { indent, range, notes, read }: Form,
): readonly Edit[] {
  const sheet = sheetOf(resolution);
  const frozen = range === undefined ? [] : outside(sheet, range);
  return settled({ resolution, sheet, indent, read }, { frozen: new Set(frozen), notes });
}

function outside(sheet: readonly Stretch[], range: Span): readonly number[] {
  const inside = new Set(sheet.filter(({ span }) => isAt(span, range)).map(({ block }) => block));
  return sheet.map(({ block }) => block).filter((block) => !inside.has(block));
}

/** A cursor without a selection is at the block it stands in. */
export function isAt(span: Span, range: Span): boolean {
  return overlaps(span, range) || (span.start <= range.start && range.end <= span.end);
}
