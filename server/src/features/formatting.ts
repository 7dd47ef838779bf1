/** A draft in canonical form, as docs/format.md describes it. */
import { analyse } from '../model/analyse.ts';
import type { Resolution } from '../model/resolution.ts';
import type { Edit } from '../text/edit.ts';
import { overlaps, type Span } from '../text/span.ts';
import { areClear } from './format/noteEdits.ts';
import { mayMove } from './format/noteOrder.ts';
import type { Restraint } from './format/restraint.ts';
import { settled } from './format/settled.ts';
import type { Stretch } from './format/sheet.ts';
import { sheetOf } from './format/sheetOf.ts';

export interface FormattingOptions {
  /** Spaces a level of subparagraphs. */
  readonly indent: number;
  /** Only blocks that touch this range are formatted, and no note moves. */
  readonly range?: Span;
  /** Reads the draft as it would become; whoever remembers its versions does so sooner. */
  readonly read?: (text: string) => Resolution;
}

/**
 * What to change, in order and apart; offsets are those of the draft. Nothing where the draft is in canonical form already. What
 * would change the meaning is left out: of a block, or altogether.
 */
export function formatted(
  resolution: Resolution,
  { indent, range, read = analysedLike(resolution) }: FormattingOptions,
): readonly Edit[] {
  const sheet = sheetOf(resolution);
  const frozen = range === undefined ? [] : outside(sheet, range);
  const restraint: Restraint = { frozen: new Set(frozen), notes: notesOf(resolution, range) };
  return settled({ resolution, sheet, indent, read }, restraint);
}

function analysedLike({ profile }: Resolution): (text: string) => Resolution {
  return (text) => analyse(text, { profile });
}

function outside(sheet: readonly Stretch[], range: Span): readonly number[] {
  const inside = new Set(sheet.filter(({ span }) => meets(span, range)).map(({ block }) => block));
  return sheet.map(({ block }) => block).filter((block) => !inside.has(block));
}

/** A cursor without a selection touches the block it stands in. */
function meets(span: Span, range: Span): boolean {
  return overlaps(span, range) || (span.start <= range.start && range.end <= span.end);
}

/** Calls and notes change together or not at all. */
function notesOf(resolution: Resolution, range: Span | undefined): Restraint['notes'] {
  const { footnotes } = resolution;
  if (!areClear(footnotes)) return 'left';
  if (range === undefined) return mayMove(resolution) ? 'moved' : 'rewritten';
  const places = [
    ...footnotes.calls.map(({ call }) => call.span),
    ...footnotes.notes.map(({ note }) => note.span),
  ];
  return places.every((place) => meets(place, range)) ? 'rewritten' : 'left';
}
