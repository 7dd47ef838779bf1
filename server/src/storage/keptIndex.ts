/** One index in use: it is brought up to date, and answers meanwhile. */
import path from 'node:path';
import { fitsPattern } from '../text/glob.ts';
import { corpusIndex } from './corpusIndex.ts';
import { bringUpToDate, type Indexed, type Indexing } from './indexing.ts';
import { openIndex } from './openIndex.ts';
import { segmentsIn } from './segments.ts';
import { textRowsOf } from './textRows.ts';
import type { Answers, IndexOrder, IndexPlace } from './threadMessages.ts';

export interface KeptIndex {
  readonly answers: Answers;
  /** An indexing that runs is stopped first. */
  readonly index: (order: IndexOrder) => void;
  /** Settles when nothing is being read any more; what was read until then is kept. */
  readonly stop: () => Promise<void>;
  /** Stops, and lets others have the index. */
  readonly close: () => Promise<void>;
}

export interface Heard {
  readonly progressed: (done: number, of: number) => void;
  readonly indexed: (indexed: Indexed) => void;
  readonly broken: (fault: unknown) => void;
}

/** Who reads the texts. */
type Reader = Indexing['reader'];

/** Throws where the index can neither be opened nor made. */
export function keptIndex({ folder, name }: IndexPlace, reader: Reader, heard: Heard): KeptIndex {
  const { database, close } = openIndex(folder, name);
  const found = {
    fingerprints: segmentsIn(database, 'fingerprint'),
    marks: segmentsIn(database, 'mark'),
  };
  const texts = textRowsOf(database, found);
  const work = indexer({ database, found, texts }, reader, heard);
  return {
    answers: corpusIndex(database, found),
    index: work.begin,
    stop: work.stop,
    close: () => work.stop().then(close),
  };
}

/** One indexing after the other; the next one begins when the one before has stopped. */
function indexer(index: Parameters<typeof bringUpToDate>[0], reader: Reader, heard: Heard) {
  let running = Promise.resolve();
  let turn = 0;

  function begin(order: IndexOrder): void {
    turn += 1;
    const own = turn;
    running = running.then(() => run(order, () => own !== turn));
  }

  async function run(order: IndexOrder, isStopped: () => boolean): Promise<void> {
    if (isStopped()) return;
    try {
      const { progressed: report } = heard;
      heard.indexed(
        await bringUpToDate(index, { ...indexingOf(order, reader), isStopped, report }),
      );
    } catch (fault) {
      heard.broken(fault);
    }
  }

  return {
    begin,
    stop: () => {
      turn += 1;
      return running;
    },
  };
}

function indexingOf(
  { folders, exclude }: IndexOrder,
  reader: Reader,
): Omit<Indexing, 'isStopped' | 'report'> {
  const isExcluded = (file: string) =>
    folders.some((folder) => {
      const below = path.relative(folder.path, file).split(path.sep).join('/');
      return exclude.some((pattern) => fitsPattern(pattern, below));
    });
  return {
    folders,
    isExcluded,
    reader,
    breathe: () =>
      new Promise((resolve) => {
        setImmediate(resolve);
      }),
  };
}
