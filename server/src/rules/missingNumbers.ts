/** Operative paragraphs that stand between numbered ones and have lost their number. */
import { isCounted } from '../model/isCounted.ts';
import type { Label } from '../model/numbering.ts';
import type { Resolution } from '../model/resolution.ts';
import type { NumberedParagraph, Operative } from '../syntax/nodes.ts';
import { isOwnText } from '../model/ownParagraphs.ts';
import { isNumberless } from './numberless.ts';

export interface MissingNumber {
  readonly paragraph: Operative;
  readonly number: string;
  /** The numbered paragraph after it, which seems to skip a number. */
  readonly gapAt?: Label;
}

/** 1, –, 3: the second has lost its 2. Where the numbers go on as if it were not there, nobody knows what it is. */
export function missingNumbers({ outline, numbering }: Resolution): readonly MissingNumber[] {
  const labelOf = new Map(numbering.map((label) => [label.paragraph, label]));
  return outline.parts.flatMap(({ sections }) => {
    const operative = sections.flatMap((section) => section.operative);
    return operative.flatMap((paragraph, at) => {
      if (!isNumberless(paragraph) || !isVerbLed(paragraph)) return [];
      const before = lastCounted(operative, at, labelOf);
      return missingNumber(paragraph, { before, after: operative[at + 1], labelOf });
    });
  });
}

/** The paragraph before; inserted ones (5 bis) do not count. */
function lastCounted(
  operative: readonly Operative[],
  at: number,
  labelOf: Neighbours['labelOf'],
): Operative | undefined {
  let before = at - 1;
  for (; before >= 0; before -= 1) {
    const paragraph = operative[before];
    const label = paragraph && labelOf.get(paragraph);
    if (label === undefined || isCounted(label.marker)) break;
  }
  return operative[before];
}

interface Neighbours {
  readonly before: Operative | undefined;
  readonly after: Operative | undefined;
  readonly labelOf: ReadonlyMap<NumberedParagraph, Label>;
}

function missingNumber(
  paragraph: Operative,
  { before, after, labelOf }: Neighbours,
): MissingNumber[] {
  const last = before === undefined ? 0 : expectedOf(labelOf.get(before));
  if (last === undefined) return [];
  const number = String(last + 1);
  if (after === undefined) return before === undefined ? [] : [{ paragraph, number }];
  const gapAt = labelOf.get(after);
  return gapAt?.marker.value === last + 2 ? [{ paragraph, number, gapAt }] : [];
}

function expectedOf(label: Label | undefined): number | undefined {
  return label === undefined ? undefined : Number.parseInt(label.expected, 10);
}

function isVerbLed(paragraph: Operative): boolean {
  return isOwnText(paragraph) && paragraph.opening?.form === 'finite';
}
