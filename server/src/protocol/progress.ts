/** How far something is that takes long, shown to the drafter, who may call it off. */
import type { Connection, ProgressToken } from 'vscode-languageserver';

export interface Progress {
  readonly isCalledOff: () => boolean;
  readonly report: (done: number, of: number) => void;
  readonly end: () => void;
}

/** For what is done soon. */
export const noProgress: Progress = {
  isCalledOff: () => false,
  report: () => undefined,
  end: () => undefined,
};

/** Under the name the editor has given its question, which it can cancel itself; else under one of ours, if it shows such things. */
export async function progressOf(
  connection: Connection,
  title: string,
  token?: ProgressToken,
): Promise<Progress> {
  if (token !== undefined) {
    const asked = connection.window.attachWorkDoneProgress(token);
    asked.begin(title, 0);
    return { ...noProgress, report: reportTo(asked), end: () => asked.done() };
  }
  const own = await connection.window.createWorkDoneProgress().catch(() => undefined);
  if (own === undefined) return noProgress;
  own.begin(title, 0, undefined, true);
  return {
    isCalledOff: () => own.token.isCancellationRequested,
    report: reportTo(own),
    end: () => own.done(),
  };
}

interface Reporter {
  readonly report: (percentage: number, message: string) => void;
}

/** Each percent once. */
function reportTo(reporter: Reporter): Progress['report'] {
  let told = 0;
  return (done, of) => {
    const percent = Math.floor((100 * done) / of);
    if (percent > told) reporter.report(percent, `${done} of ${of}`);
    told = percent;
  };
}
