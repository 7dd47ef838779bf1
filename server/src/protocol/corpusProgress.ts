/** How far the reading of a corpus is: nothing is shown for a few texts that have changed. */
import type { Connection } from 'vscode-languageserver';
import { noProgress, progressOf, type Progress } from './progress.ts';

export interface CorpusProgress {
  readonly progressed: (done: number, of: number) => void;
  readonly ended: () => void;
}

/** Fewer are read in no time. */
const worthShowing = 50;

/** `stop` is called when the drafter calls it off. */
export function corpusProgress(connection: Connection, stop: () => void): CorpusProgress {
  let shown: Promise<Progress> | undefined;
  let progress = noProgress;

  function progressed(done: number, of: number): void {
    if (of < worthShowing) return;
    shown ??= begun();
    progress.report(done, of);
    if (progress.isCalledOff()) stop();
  }

  async function begun(): Promise<Progress> {
    const own = await progressOf(connection, 'Reading the texts of your corpus');
    progress = own;
    return own;
  }

  function ended(): void {
    void shown?.then((own) => {
      own.end();
    });
    [shown, progress] = [undefined, noProgress];
  }

  return { progressed, ended };
}
