/** Decides to which series a subparagraph belongs: `(i)` after `(h)` is a letter, otherwise the first Roman number. */
import { endsInColon } from './endsInColon.ts';
import { asRoman } from './markers.ts';
import { looksLike } from './looksLike.ts';
import type { Marker } from './nodes.ts';
import { endOf, openChain, type Sketch } from './sketch.ts';

export interface Place {
  readonly parent: Sketch;
  readonly marker: Marker;
}

/**
 * Where a subparagraph belongs under an open paragraph. Where levels are told apart by indentation, that decides, whatever
 * the label. Otherwise a series that expects this very label wins, the innermost first; then a first label (a, i, 1) begins a
 * series of its own; then what it misses by the least takes it as misnumbered.
 */
export function placeOf(text: string, paragraph: Sketch, marker: Marker): Place {
  const chain = openChain(paragraph);
  const roman = asRoman(marker);
  const readings =
    roman !== undefined && roman.series !== marker.series ? [marker, roman] : [marker];
  return (
    indented(text, chain, readings) ??
    expected(chain, readings) ??
    started(text, chain, readings) ??
    misnumbered(text, chain, readings) ?? { parent: paragraph, marker }
  );
}

/**
 * Two levels with different indentation take what stands under them; what stands deeper than all begins a new one, if it is
 * a first label or one that no open level waits for.
 */
function indented(
  text: string,
  chain: readonly Sketch[],
  readings: readonly Marker[],
): Place | undefined {
  const [first] = readings;
  const levels = levelsOf(text, chain);
  const innermost = levels.at(-1);
  if (first === undefined || innermost === undefined) return undefined;
  const column = columnOf(text, first.span.start);
  const level = areToldApart(levels) ? levels.find((one) => one.column === column) : undefined;
  if (level !== undefined)
    return { parent: level.parent, marker: readLike(level.last, first, readings) };
  const parent = chain.at(-1);
  if (column <= innermost.column || parent === undefined) return undefined;
  const begins = readings.findLast(({ value }) => value === 1) ?? stray(chain, readings);
  return begins === undefined ? undefined : { parent, marker: begins };
}

interface Level {
  readonly parent: Sketch;
  readonly last: Marker;
  readonly column: number;
}

function levelsOf(text: string, chain: readonly Sketch[]): readonly Level[] {
  const levels: Level[] = [];
  for (const parent of chain) {
    const last = parent.subparagraphs.at(-1);
    if (last?.marker === undefined) continue;
    levels.push({ parent, last: last.marker, column: columnOf(text, last.start) });
  }
  return levels;
}

function areToldApart(levels: readonly Level[]): boolean {
  return levels.length > 1 && new Set(levels.map(({ column }) => column)).size === levels.length;
}

/** `(ii)` deeper than `(b)`, where `(i)` should stand: its series is not the one above it. */
function stray(chain: readonly Sketch[], readings: readonly Marker[]): Marker | undefined {
  if (expected(chain, readings) !== undefined) return undefined;
  return readings.findLast((reading) => !chain.some((open) => sameLook(open, reading)));
}

/** The reading that counts on from the last label, or one of the same kind. */
function readLike(last: Marker, first: Marker, readings: readonly Marker[]): Marker {
  return (
    readings.find(({ value }) => value === last.value + 1) ??
    readings.find(({ series }) => series === last.series) ??
    first
  );
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
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
  if (!looksLike(last, next)) return false;
  if (next.series === 'bullet' || next.value === last.value + 1) return true;
  return next.value === last.value && (next.latin > 0 || next.alternative > 0);
}

/**
 * A first label opens a series below the innermost paragraph: below one that announces a list, or where no series above has
 * the same look.
 */
function started(
  text: string,
  chain: readonly Sketch[],
  readings: readonly Marker[],
): Place | undefined {
  const marker = readings.findLast((reading) => reading.value === 1 || reading.series === 'bullet');
  const innermost = chain.at(-1);
  if (marker === undefined || innermost === undefined) return undefined;
  const repeated = announcesList(text, innermost)
    ? undefined
    : chain.find((open) => sameLook(open, marker));
  return { parent: repeated ?? innermost, marker };
}

interface Candidate extends Place {
  /** How far the label is from the one that should stand there. */
  readonly gap: number;
}

/**
 * Behind (a), (i), (ii) a `(c)` is the third letter rather than the hundredth numeral, and below `(a) …:` a `(ii)` the second
 * numeral: of all series that are open, or may begin here, the one the label misses by the least has it.
 */
function misnumbered(
  text: string,
  chain: readonly Sketch[],
  readings: readonly Marker[],
): Place | undefined {
  const [nearest] = [...begun(text, chain, readings), ...goingOn(chain, readings)].sort(
    (one, other) => one.gap - other.gap,
  );
  const marker = readings[0];
  const parent = nearest?.parent ?? chain.findLast((open) => open.subparagraphs.length > 0);
  return parent === undefined || marker === undefined
    ? undefined
    : { parent, marker: nearest?.marker ?? marker };
}

/** A list that is announced and lacks its first label. */
function begun(
  text: string,
  chain: readonly Sketch[],
  readings: readonly Marker[],
): readonly Candidate[] {
  const parent = chain.at(-1);
  if (parent === undefined || !announcesList(text, parent)) return [];
  return readings
    .filter((reading) => !chain.some((open) => sameLook(open, reading)))
    .map((marker) => ({ parent, marker, gap: marker.value - 1 }));
}

/** The lists that are open, the innermost first. */
function goingOn(chain: readonly Sketch[], readings: readonly Marker[]): readonly Candidate[] {
  return chain.toReversed().flatMap((parent) => {
    const last = parent.subparagraphs.at(-1)?.marker;
    if (last === undefined) return [];
    return readings
      .filter((marker) => mayStandBeside(last, marker))
      .map((marker) => ({ parent, marker, gap: gapBetween(last, marker) }));
  });
}

/** A `(ii)` behind `(a)` may be its second point, if nothing nearer is found. */
function mayStandBeside(last: Marker, marker: Marker): boolean {
  return last.form === marker.form && (marker.series !== 'bullet' || looksLike(last, marker));
}

/** What a change from letters to numerals counts, in points that are missing: more than anybody leaves out. */
const otherSeries = 10;

function gapBetween(last: Marker, marker: Marker): number {
  const missing = Math.abs(marker.value - last.value - 1);
  return looksLike(last, marker) ? missing : missing + otherSeries;
}

function announcesList(text: string, sketch: Sketch): boolean {
  return endsInColon(text, endOf(sketch));
}

function sameLook(parent: Sketch, marker: Marker): boolean {
  const last = parent.subparagraphs.at(-1)?.marker;
  return last !== undefined && looksLike(last, marker);
}
