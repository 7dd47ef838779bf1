/** A list of numbers for each of many things, as two rows: they go from thread to thread without being copied. */
export interface NumberLists {
  /** Unsigned, 32 bits; all in a row. */
  readonly numbers: Uint32Array<ArrayBuffer>;
  /** Where each list ends. */
  readonly ends: Uint32Array<ArrayBuffer>;
}

export function numberLists(lists: readonly ArrayLike<number>[]): NumberLists {
  const ends = new Uint32Array(lists.length);
  let size = 0;
  for (const [at, { length }] of lists.entries()) {
    size += length;
    ends[at] = size;
  }
  const numbers = new Uint32Array(size);
  for (const [at, list] of lists.entries()) numbers.set(list, (ends[at] ?? 0) - list.length);
  return { numbers, ends };
}

/** That of one thing, counted from 0. */
export function listAt({ numbers, ends }: NumberLists, at: number): Uint32Array {
  return numbers.subarray(ends[at - 1] ?? 0, ends[at] ?? 0);
}
