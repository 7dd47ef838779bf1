/** Counts a list of paragraphs, each with its number. */
import { compareFrozen, besides, type FrozenNumber } from '../../model/frozenSequence.ts';
import { isCounted } from '../../model/isCounted.ts';
import type { Label } from '../../model/numbering.ts';
import type { Marker } from '../../syntax/nodes.ts';
import { spokenOf } from '../../syntax/numberForm.ts';
import { letter, roman, withLatin } from '../../text/numerals.ts';

/** The last number given, and how many stand beside it. */
export type Count = FrozenNumber;

export type Kind = Marker['series'];

export interface Counted {
  readonly count: Count;
  readonly label: string;
}

/** 1, 2, 3 …; 5 bis stays beside 5. `known` is the label it had on the same level. */
export function runningCount(kind: Kind, before: Count, known: Label | undefined): Counted {
  const count = running(before, known);
  return { count, label: labelFor(kind, count, known) };
}

function running({ value, latin }: Count, known: Label | undefined): Count {
  if (known === undefined || isCounted(known.marker)) return { value: value + 1, latin: 0 };
  return { value: Math.max(1, value), latin: known.marker.latin > 0 ? latin + 1 : latin };
}

/** Among frozen numbers one that stays; but 5 bis gives way where another one has come before it. */
export function keptCount(kind: Kind, before: Count, known: Label): Counted | undefined {
  const { marker } = known;
  if (marker.alternative > 0) return { count: before, label: marker.label };
  const isInTheWay =
    marker.latin > 0 && marker.value === before.value && marker.latin <= before.latin;
  return isInTheWay ? besideCount(kind, before) : { count: marker, label: spokenOf(marker) };
}

/**
 * Among frozen numbers that of a paragraph which is new or has come to stand elsewhere: its own where that is in order there,
 * else the one beside the number above it. `next` is the next number that stays. Absent where there is none left.
 */
export function insertedCount(
  kind: Kind,
  before: Count,
  known: Label | undefined,
  next: FrozenNumber | undefined,
): Counted | undefined {
  if (known !== undefined && isBetween(known.marker, before, next))
    return keptCount(kind, before, known);
  return besideCount(kind, before.value > 0 ? before : lastBefore(next));
}

function isBetween(marker: Marker, before: Count, next: FrozenNumber | undefined): boolean {
  return (
    compareFrozen(before, marker) < 0 && (next === undefined || compareFrozen(marker, next) < 0)
  );
}

/** The number that is missing before the first one: 1 before 2, or before 1 bis. */
function lastBefore(next: FrozenNumber | undefined): FrozenNumber {
  const { value = 1, latin = 0 } = next ?? {};
  return { value: latin > 0 ? value : value - 1, latin: 0 };
}

function besideCount(kind: Kind, before: FrozenNumber): Counted | undefined {
  const count = before.value > 0 ? besides(before) : undefined;
  return count && { count, label: labelFor(kind, count, undefined) };
}

function labelFor(kind: Kind, { value, latin }: Count, known: Label | undefined): string {
  const number = written(kind, value);
  if (known !== undefined && known.marker.alternative > 0)
    return `${number}${known.marker.label.slice(known.marker.label.indexOf(' '))}`;
  return withLatin(number, latin);
}

function written(kind: Kind, value: number): string {
  if (kind === 'letter') return letter(value);
  return kind === 'roman' ? roman(value) : String(value);
}
