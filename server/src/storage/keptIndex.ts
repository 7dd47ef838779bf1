/** One index in use: it is brought up to date, and answers meanwhile. */
import path from 'node:path';
import { fitsPattern } from '../text/glob.ts';
import { corpusIndex } from './corpusIndex.ts';
import { bringUpToDate, type Indexed, type Indexing } from './indexing.ts';
import type { Database } from './database.ts';
import { openIndex } from './openIndex.ts';
import { segmentsIn } from './segments.ts';
import { textRowsOf } from './textRows.ts';
import type { Answered, Answers, Asked, IndexOrder, IndexPlace, Name } from './threadMessages.ts';

export interface KeptIndex {
  /** Rejects where there is a fault that making the index anew does not mend. */
  readonly answer: <Each extends Name>(name: Each, asked: Asked[Each]) => Promise<Answered[Each]>;
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
  /** The index was damaged, and is made anew. */
  readonly renewed: (fault: unknown) => void;
  readonly broken: (fault: unknown) => void;
}

/** Who reads the texts. */
type Reader = Indexing['reader'];

/**
 * A fault that shows in use is one of a damaged file: the index is made anew, once, and what was asked is answered from it.
 * Throws where it can neither be opened nor made.
 */
export function keptIndex({ folder, name }: IndexPlace, reader: Reader, heard: Heard): KeptIndex {
  const opened = openIndex(folder, name);
  let parts = partsOf(opened.database);
  let last: IndexOrder | undefined;
  let isClosed = false;
  const work = indexer(() => parts.index, reader, {
    ...heard,
    broken: (fault) => {
      renewal.after(fault).catch((again: unknown) => {
        if (!isClosed) heard.broken(again);
      });
    },
  });
  const renewal = onlyOnce(
    async (fault) => {
      heard.renewed(fault);
      await work.stop();
      if (isClosed) throw fault;
      parts = partsOf(opened.anew());
    },
    async () => {
      if (last !== undefined) await work.begin(last);
    },
  );
  return {
    answer: (name, asked) => triedAgain(() => parts.answers[name](...asked), renewal.after),
    index: (order) => {
      last = order;
      void work.begin(order);
    },
    stop: work.stop,
    close: async () => {
      isClosed = true;
      await work.stop();
      opened.close();
    },
  };
}

/** Once more after a fault, when that has been seen to. */
async function triedAgain<Made>(
  make: () => Made,
  after: (fault: unknown) => Promise<void>,
): Promise<Made> {
  try {
    return make();
  } catch (fault) {
    await after(fault);
    return make();
  }
}

interface Parts {
  readonly index: Parameters<typeof bringUpToDate>[0];
  readonly answers: Answers;
}

function partsOf(database: Database): Parts {
  const found = {
    fingerprints: segmentsIn(database, 'fingerprint'),
    marks: segmentsIn(database, 'mark'),
  };
  return {
    index: { database, found, texts: textRowsOf(database, found) },
    answers: corpusIndex(database, found),
  };
}

/** The first fault is mended, and others wait until all goes on. One that comes when it has been mended is thrown again. */
function onlyOnce(mend: (fault: unknown) => Promise<void>, goOn: () => Promise<void>) {
  let mending: Promise<void> | undefined;
  let isMended = false;
  return {
    after: async (fault: unknown): Promise<void> => {
      if (isMended) throw fault;
      mending ??= mend(fault)
        .finally(() => (isMended = true))
        .then(goOn);
      await mending;
    },
  };
}

/** One indexing after the other; the next one begins when the one before has stopped. */
function indexer(index: () => Parts['index'], reader: Reader, heard: Omit<Heard, 'renewed'>) {
  let running = Promise.resolve();
  let turn = 0;

  function begin(order: IndexOrder): Promise<void> {
    turn += 1;
    const own = turn;
    running = running.then(() => run(order, () => own !== turn));
    return running;
  }

  async function run(order: IndexOrder, isStopped: () => boolean): Promise<void> {
    if (isStopped()) return;
    try {
      const { progressed: report } = heard;
      heard.indexed(
        await bringUpToDate(index(), { ...indexingOf(order, reader), isStopped, report }),
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
