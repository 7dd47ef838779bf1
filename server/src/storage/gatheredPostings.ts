/** Postings that have not been written yet. */
import { paragraphsOfSegment, posting } from './postings.ts';

/** The numbers of the first and the last paragraph of a row. */
export interface Extent {
  readonly first: number;
  readonly last: number;
}

export interface GatheredPostings {
  /** Paragraphs come in the order of their numbers. */
  readonly add: (paragraph: number, fingerprints: readonly number[]) => void;
  readonly isFull: () => boolean;
  /** Absent where there are none. */
  readonly extent: () => Extent | undefined;
  /** Their paragraphs are counted from the first one. */
  readonly sorted: () => Float64Array;
}

/** Of eight bytes each: 32 megabytes at most, and little for a single text. */
export const gatheredAtMost = 2 ** 22;
const gatheredAtFirst = 2 ** 14;

export function gatheredPostings(): GatheredPostings {
  let postings = new Float64Array(gatheredAtFirst);
  let size = 0;
  let extent: Extent | undefined;
  return {
    add: (paragraph, fingerprints) => {
      const first = extent?.first ?? paragraph;
      extent = { first, last: paragraph };
      if (size + fingerprints.length > postings.length) postings = enlarged(postings);
      for (const fingerprint of fingerprints) {
        postings[size] = posting(fingerprint, paragraph - first);
        size += 1;
      }
    },
    isFull: () =>
      size >= gatheredAtMost ||
      (extent !== undefined && extent.last - extent.first >= paragraphsOfSegment / 2),
    extent: () => extent,
    sorted: () => postings.subarray(0, size).sort(),
  };
}

function enlarged(postings: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(postings.length * 2);
  larger.set(postings);
  return larger;
}
