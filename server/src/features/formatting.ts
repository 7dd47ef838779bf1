/** Format Document and Format Selection. */
import { glanceAt, type Glance } from '../model/glance.ts';
import type { Resolution } from '../model/resolution.ts';
import type { Edit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import { canonical, isAt } from './format/canonical.ts';
import { areClear } from './format/noteEdits.ts';
import { mayMove } from './format/noteOrder.ts';
import type { Restraint } from './format/restraint.ts';

export interface FormattingOptions {
  /** Spaces a level of subparagraphs. */
  readonly indent: number;
  /** Only blocks that touch this range are formatted, and no note moves. */
  readonly range?: Span;
  /** Reads the draft as it would become; whoever remembers its versions does so sooner. */
  readonly read?: (text: string) => Glance;
}

/**
 * What to change, in order and apart; offsets are those of the draft. Nothing where the draft is in canonical form already. What
 * would change the meaning is left out: of a block, or altogether.
 */
export function formatted(
  resolution: Resolution,
  { indent, range, read = readLike(resolution) }: FormattingOptions,
): readonly Edit[] {
  return canonical(resolution, { indent, range, notes: notesOf(resolution, range), read });
}

function readLike({ profile, numberingMode }: Resolution): (text: string) => Glance {
  return (text) => glanceAt(text, { profile, numbering: numberingMode });
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
  return places.every((place) => isAt(place, range)) ? 'rewritten' : 'left';
}
