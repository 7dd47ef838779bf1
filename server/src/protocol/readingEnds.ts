/** Waits for the end of reading a corpus, which may be begun again in the middle. */
import type { Indexed } from '../storage/indexing.ts';

export interface ReadingEnds {
  /** How it ends; nothing where the index is closed or broken meanwhile. */
  readonly next: () => Promise<Indexed | undefined>;
  /** By the drafter: what ends early then is not begun again. */
  readonly calledOff: () => void;
  readonly ended: (indexed: Indexed) => void;
  readonly broken: () => void;
}

export function readingEnds(): ReadingEnds {
  let waiting: ((indexed: Indexed | undefined) => void)[] = [];
  let isCalledOff = false;

  function tell(indexed: Indexed | undefined): void {
    const all = waiting;
    waiting = [];
    isCalledOff = false;
    for (const one of all) one(indexed);
  }

  return {
    next: () => new Promise((resolve) => waiting.push(resolve)),
    calledOff: () => {
      isCalledOff = true;
    },
    ended: (indexed) => {
      if (indexed.extent === 'whole' || isCalledOff) tell(indexed);
    },
    broken: () => {
      tell(undefined);
    },
  };
}
