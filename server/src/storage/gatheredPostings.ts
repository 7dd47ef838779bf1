/** Postings that have not been written yet. */
import type { Postings } from './postings.ts';
import { sortedPostings } from './sortedPostings.ts';

/** The numbers of the first and the last paragraph of a row. */
export interface Extent {
  readonly first: number;
  readonly last: number;
}

export interface GatheredPostings {
  /** Paragraphs come in the order of their numbers. */
  readonly add: (paragraph: number, numbers: ArrayLike<number>) => void;
  readonly size: () => number;
  /** Absent where there are none. */
  readonly extent: () => Extent | undefined;
  /** Their paragraphs are counted from the first one; what is gathered afterwards is written over them. */
  readonly emptied: () => Postings;
}

/**
 * Of eight bytes each, for each of two kinds, and as many again while one is sorted: 96 megabytes at most, and little for a single text.
 * So far below the room that is made, most texts still fit in when it is nearly reached.
 */
export const gatheredAtMost = 2 ** 22 - 2 ** 17;
const gatheredAtFirst = 2 ** 13;

export function gatheredPostings(): GatheredPostings {
  let numbers = new Uint32Array(gatheredAtFirst);
  let paragraphs = new Uint32Array(gatheredAtFirst);
  let size = 0;
  let extent: Extent | undefined;
  return {
    add: (paragraph, added) => {
      const first = extent?.first ?? paragraph;
      extent = { first, last: paragraph };
      while (size + added.length > numbers.length)
        [numbers, paragraphs] = [enlarged(numbers), enlarged(paragraphs)];
      numbers.set(added, size);
      paragraphs.fill(paragraph - first, size, size + added.length);
      size += added.length;
    },
    size: () => size,
    extent: () => extent,
    emptied: () => {
      const gathered = {
        numbers: numbers.subarray(0, size),
        paragraphs: paragraphs.subarray(0, size),
      };
      [size, extent] = [0, undefined];
      return sortedPostings(gathered);
    },
  };
}

function enlarged(row: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(row.length * 2);
  larger.set(row);
  return larger;
}
