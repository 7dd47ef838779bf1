/** Remembers what was made of some words, so that words which did not change need not be read again. */
export interface Recall<Value> {
  /** What was made of these very words before, or what is made of them now; it must not hold on to the draft they stand in. */
  readonly of: (words: string, make: (words: string) => Value) => Value;
  /** A new version begins: what was not asked for since the last call is forgotten. */
  readonly turn: () => void;
}

/**
 * Remembers the words of this version and of the one before, no more. Words that are a slice of the draft are kept as a
 * copy, which `kept` makes; others are kept as they are, and are the quicker found for it.
 */
export function recall<Value>(kept: (words: string) => string = asTheyAre): Recall<Value> {
  const known = new Map<string, { readonly value: Value; askedIn: number }>();
  let version = 0;
  return {
    of: (words, make) => {
      const found = known.get(words);
      if (found === undefined) {
        const value = make(words);
        known.set(kept(words), { value, askedIn: version });
        return value;
      }
      found.askedIn = version;
      return found.value;
    },
    turn: () => {
      version += 1;
      for (const [words, { askedIn }] of known) if (askedIn < version - 1) known.delete(words);
    },
  };
}

const asTheyAre = (words: string) => words;

/** Makes everything anew. */
export function noRecall<Value>(): Recall<Value> {
  return { of: (words, make) => make(words), turn: () => undefined };
}
