/** Numbers without their full stop that surely begin a paragraph, whatever stands around them. */
import { acts } from './actsBehind.ts';
import { commands } from './commands.ts';
import { undottedMarkerOf } from './markers.ts';
import type { Marker } from './nodes.ts';

interface Before {
  /** The number of the last paragraph. */
  readonly last: number;
  /** Whether the line above ends a clause, or is a heading. */
  readonly above: 'ended' | 'open';
}

/** `2 Invites`, the next number; `1 Invites` where a list begins again; `2 Invite the` below the end of a clause. */
export function sureNumberOf(
  words: string,
  offset: number,
  { last, above }: Before,
): Marker | undefined {
  const marker = undottedMarkerOf(words, offset);
  if (marker === undefined) return undefined;
  const rest = words.slice(marker.span.end - offset).trimStart();
  if (above === 'open') return marker.value === last + 1 && acts(rest) ? marker : undefined;
  if (marker.value === last + 1 && commands(rest)) return marker;
  return (marker.value === last + 1 || marker.value === 1) && acts(rest) ? marker : undefined;
}
