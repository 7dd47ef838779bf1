/** Where the paragraphs of a corpus stand, to be found by their fingerprints: in memory, or in an index on the disk. */

export interface Shelf {
  /** Paragraphs that bear a fingerprint (32 bits), at most as many as asked for: where there are as many, it is a common one. */
  readonly bearing: (fingerprint: number, most: number) => readonly number[];
  /** The words of a paragraph in their order; absent where it has gone. */
  readonly wordsOf: (paragraph: number) => readonly string[] | undefined;
}
