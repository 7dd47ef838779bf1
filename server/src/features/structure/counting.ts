/** Counts a list of paragraphs, each with its number. */
import { isCounted } from '../../model/isCounted.ts';
import type { Label } from '../../model/numbering.ts';
import type { Marker, Paragraph } from '../../syntax/nodes.ts';
import { spokenOf } from '../../syntax/numberForm.ts';
import { latinNumbers, letter, roman } from '../../text/numerals.ts';
import type { SlotList } from './slots.ts';

/** The last number given, and how many stand beside it. */
export interface Count {
  readonly value: number;
  readonly latin: number;
}

type Kind = Marker['series'];

/** From a paragraph to the next: `known` is the label it had on the same level. */
type Counting = (
  count: Count,
  known: Label | undefined,
) => { readonly count: Count; readonly label: string };

/** 1, 2, 3 …; 5 bis stays beside 5. */
export function runningCount(kind: Kind): Counting {
  return (before, known) => {
    const count = running(before, known);
    return { count, label: labelFor(kind, count, known) };
  };
}

function running({ value, latin }: Count, known: Label | undefined): Count {
  if (known === undefined || isCounted(known.marker)) return { value: value + 1, latin: 0 };
  return { value: Math.max(1, value), latin: known.marker.latin > 0 ? latin + 1 : latin };
}

/** A number is the one that is written; a new paragraph gets the next free Latin number behind the one above it. */
export function frozenCount(
  kind: Kind,
  { slots }: SlotList,
  labels: ReadonlyMap<Paragraph, Label>,
): Counting {
  const taken = new Set(
    slots.flatMap(({ paragraph }) => (paragraph && labels.get(paragraph)?.marker.label) ?? []),
  );
  return ({ value, latin }, known) => {
    if (known !== undefined) {
      const { marker } = known;
      return { count: { value: marker.value, latin: marker.latin }, label: spokenOf(marker) };
    }
    let next = latin + 1;
    while (taken.has(labelFor(kind, { value, latin: next }, undefined))) next += 1;
    const count = { value, latin: next };
    return { count, label: labelFor(kind, count, undefined) };
  };
}

function labelFor(kind: Kind, { value, latin }: Count, known: Label | undefined): string {
  const number = written(kind, value);
  if (known !== undefined && known.marker.alternative > 0)
    return `${number}${known.marker.label.slice(known.marker.label.indexOf(' '))}`;
  return latin === 0 ? number : `${number} ${latinNumbers[latin - 1] ?? latin}`;
}

function written(kind: Kind, value: number): string {
  if (kind === 'letter') return letter(value);
  return kind === 'roman' ? roman(value) : String(value);
}
