/**
 * Runs during which the machine gave its whole speed. Where others share a core, a search takes twice as long as soon as they are
 * busy, for seconds on end, while plain arithmetic takes as long as before: what is timed meanwhile says nothing of the program.
 */

export interface Runs<Result> {
  /** Of the runs at full speed, where there were enough; otherwise of all. */
  readonly results: readonly Result[];
  /** How many runs were none of these. */
  readonly disturbed: number;
  /** Whether there were enough. */
  readonly areSure: boolean;
}

interface Wish {
  /** So many runs at full speed are wanted. */
  readonly wanted: number;
  /** Milliseconds until the runs there are must do. */
  readonly patience: number;
}

/** Fewer tell nothing. */
const fewest = 3;
/** At full speed the search takes this much longer than at its quickest. */
const usual = 1.2;

/** The same work again and again. */
export async function undisturbed<Result>(
  run: () => Result | Promise<Result>,
  { wanted, patience }: Wish,
): Promise<Runs<Result>> {
  const quiet: Result[] = [];
  const all: Result[] = [];
  const started = performance.now();
  while (quiet.length < wanted && isLeft(started, patience, all.length)) {
    const { result, disturbed } = await watched(run);
    all.push(result);
    if (!disturbed) quiet.push(result);
  }
  const areSure = quiet.length >= fewest;
  const results = areSure ? quiet : all;
  return { results, disturbed: all.length - quiet.length, areSure };
}

/** One run, and whether the machine gave less than its whole speed before it or after it. */
export async function watched<Result>(
  run: () => Result | Promise<Result>,
): Promise<{ readonly result: Result; readonly disturbed: boolean }> {
  const before = slowness();
  const result = await run();
  return { result, disturbed: Math.max(before, slowness()) >= usual };
}

function isLeft(started: number, patience: number, runs: number): boolean {
  return runs < fewest || performance.now() - started < patience;
}

/** No word stands twice in a row, and every one is looked at. */
const text = 'Recalling the outcome of its earlier work on matters of common concern, '.repeat(
  1000,
);
const twice = /(?:^| )[^ ](?=([^ ]+) [^ ]\1 )/;

let quickest = Infinity;

/** How many times longer than at its quickest a fixed search takes just now. */
function slowness(): number {
  if (quickest === Infinity) for (let time = 0; time < 100; time += 1) looked();
  return looked() / quickest;
}

/** Milliseconds of one search. */
function looked(): number {
  const started = performance.now();
  twice.test(text);
  const time = performance.now() - started;
  quickest = Math.min(quickest, time);
  return time;
}
