/** Remembers what was made of some words, so that words which did not change need not be read again. */

export interface Recall<Value> {
  /** What was made of these very words before, or what is made of them now; it must not hold on to the draft they stand in. */
  readonly of: (words: string, make: (words: string) => Value) => Value;
  /** A new version begins: what was not asked for since the last call is forgotten. */
  readonly turn: () => void;
}

/** Remembers the words of this version and of the one before, no more. */
export function recall<Value>(): Recall<Value> {
  let before = new Map<string, { readonly value: Value }>();
  let now = new Map<string, { readonly value: Value }>();
  return {
    of: (words, make) => {
      const known = now.get(words) ?? before.get(words);
      if (known !== undefined) {
        now.set(words, known);
        return known.value;
      }
      const value = make(words);
      now.set(words, { value });
      return value;
    },
    turn: () => {
      before = now;
      now = new Map();
    },
  };
}

/** Makes everything anew. */
export function noRecall<Value>(): Recall<Value> {
  return { of: (words, make) => make(words), turn: () => undefined };
}
