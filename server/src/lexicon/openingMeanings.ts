/** What the commonest opening phrases mean, and where they stand in orderings of strength that others have drawn up. */
import table from './openingMeanings.json';

export interface OpeningMeaning {
  /** The phrases it holds for: "Takes note", "Taking note". */
  readonly phrases: readonly string[];
  readonly meaning: string;
  /** Where the meaning is laid down; absent where it is our description of how published texts use the phrase. */
  readonly source?: string | undefined;
}

export interface Ordering {
  readonly source: string;
  /** What the two ends are called: "weaker", "stronger". */
  readonly least: string;
  readonly most: string;
  /** From least to most; phrases of one step are equal. */
  readonly steps: readonly (readonly string[])[];
}

const meanings: ReadonlyMap<string, OpeningMeaning> = new Map(
  table.meanings.flatMap((entry: OpeningMeaning) =>
    entry.phrases.map((phrase) => [phrase, entry] as const),
  ),
);

const orderings: readonly Ordering[] = table.orderings;

/** The meaning of a phrase, or of the longest beginning of it that the table holds: "Recalls with satisfaction" → "Recalls". */
export function meaningOf(phrase: string): OpeningMeaning | undefined {
  const words = phrase.split(' ');
  for (let length = words.length; length > 0; length--) {
    const entry = meanings.get(words.slice(0, length).join(' '));
    if (entry !== undefined) return entry;
  }
  return undefined;
}

/** The orderings that hold a phrase; `step` is its place in each. */
export function orderingsOf(
  phrase: string,
): readonly { readonly ordering: Ordering; readonly step: number }[] {
  return orderings.flatMap((ordering) => {
    const step = ordering.steps.findIndex((phrases) => phrases.includes(phrase));
    return step < 0 ? [] : [{ ordering, step }];
  });
}
