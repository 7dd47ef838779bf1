/** How far something is, on a line of the terminal that vanishes again. */
import process from 'node:process';
import type { Progress } from './world.ts';

/** What is done sooner needs no line. */
const patience = 1000;
const eraseLine = '\r\u001b[K';

/** Nothing is shown where nobody looks. */
export function shownProgress(title: string): Progress {
  let line = '';
  let isShown = false;
  // It also holds a command that waits for another thread.
  const timer = setInterval(() => {
    if (!process.stderr.isTTY || line === '') return;
    isShown = true;
    process.stderr.write(eraseLine + line);
  }, patience);
  return {
    report: (done, of) => {
      line = `${title}: ${done} of ${of}`;
    },
    end: () => {
      clearInterval(timer);
      if (isShown) process.stderr.write(eraseLine);
    },
  };
}
