/** Decides to which series a subparagraph belongs: `(i)` after `(h)` is a letter, otherwise the first Roman number. */
import { asRoman } from './markers.ts';
import type { Marker } from './nodes.ts';
import { openChain, type Sketch } from './sketch.ts';

export interface Place {
  readonly parent: Sketch;
  readonly marker: Marker;
}

/**
 * Where a subparagraph belongs under an open paragraph. A series that expects this very label wins, the innermost
 * first; then a first label (a, i, 1) begins a series of its own; then a series of the same kind takes it as misnumbered.
 */
export function placeOf(paragraph: Sketch, marker: Marker): Place {
  const chain = openChain(paragraph);
  const roman = asRoman(marker);
  const readings =
    roman !== undefined && roman.series !== marker.series ? [marker, roman] : [marker];
  return (
    expected(chain, readings) ??
    started(chain, readings) ??
    misnumbered(chain, readings) ?? { parent: paragraph, marker }
  );
}

function expected(chain: readonly Sketch[], readings: readonly Marker[]): Place | undefined {
  for (const parent of chain.toReversed()) {
    const last = parent.subparagraphs.at(-1)?.marker;
    const marker = readings.find((reading) => last !== undefined && follows(last, reading));
    if (marker !== undefined) return { parent, marker };
  }
  return undefined;
}

function follows(last: Marker, next: Marker): boolean {
  if (last.series !== next.series || last.form !== next.form) return false;
  if (next.series === 'bullet' || next.value === last.value + 1) return true;
  return next.value === last.value && next.latin > 0;
}

/** A first label opens a series below the innermost paragraph that has none of the same look above it. */
function started(chain: readonly Sketch[], readings: readonly Marker[]): Place | undefined {
  const marker = readings.findLast((reading) => reading.value === 1 || reading.series === 'bullet');
  if (marker === undefined) return undefined;
  const repeated = chain.find(
    (open) => open.subparagraphs.at(-1)?.marker !== undefined && sameLook(open, marker),
  );
  const parent = repeated ?? chain.at(-1);
  return parent === undefined ? undefined : { parent, marker };
}

function misnumbered(chain: readonly Sketch[], readings: readonly Marker[]): Place | undefined {
  for (const parent of chain.toReversed()) {
    const marker = readings.find((reading) => sameLook(parent, reading));
    if (marker !== undefined) return { parent, marker };
  }
  const marker = readings[0];
  const parent = chain.toReversed().find((open) => open.subparagraphs.length > 0);
  return parent === undefined || marker === undefined ? undefined : { parent, marker };
}

function sameLook(parent: Sketch, marker: Marker): boolean {
  const last = parent.subparagraphs.at(-1)?.marker;
  return last?.series === marker.series && last.form === marker.form;
}
