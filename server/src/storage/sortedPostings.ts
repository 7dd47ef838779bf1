/** Puts postings in order, much quicker than comparing them would. */
import type { Postings } from './postings.ts';

/** Three times eleven bits are those of a number. */
const digit = 2 ** 11;
const shifts = [0, 11, 22] as const;

/** By their numbers; those of one number keep their order. What is given is written over. */
export function sortedPostings(postings: Postings): Postings {
  let from = postings;
  let into: Postings = {
    numbers: new Uint32Array(postings.numbers.length),
    paragraphs: new Uint32Array(postings.numbers.length),
  };
  for (const shift of shifts) {
    const starts = pilesOf(from.numbers, shift);
    if (starts === undefined) continue;
    deal(from, into, { shift, starts });
    [from, into] = [into, from];
  }
  return from;
}

/** By one digit, as cards are dealt on piles. */
function deal(from: Postings, into: Postings, { shift, starts }: Piles): void {
  const { length } = from.numbers;
  for (let at = 0; at < length; at += 1) {
    const number = from.numbers[at] ?? 0;
    const pile = (number >>> shift) % digit;
    const place = starts[pile] ?? 0;
    into.numbers[place] = number;
    into.paragraphs[place] = from.paragraphs[at] ?? 0;
    starts[pile] = place + 1;
  }
}

interface Piles {
  readonly shift: number;
  /** Where each pile starts. */
  readonly starts: Uint32Array;
}

/** Absent where all would lie on one, and nothing need be dealt. */
function pilesOf(numbers: Uint32Array, shift: number): Uint32Array | undefined {
  const starts = new Uint32Array(digit + 1);
  for (let at = numbers.length - 1; at >= 0; at -= 1) {
    const next = (((numbers[at] ?? 0) >>> shift) % digit) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  if (starts.includes(numbers.length)) return undefined;
  for (let pile = 1; pile < starts.length; pile += 1)
    starts[pile] = (starts[pile] ?? 0) + (starts[pile - 1] ?? 0);
  return starts;
}
