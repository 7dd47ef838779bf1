/** What comes in its own time. */
import * as vscode from 'vscode';

const patience = 30_000;

/** Asks again and again until there is an answer. */
export async function sooner<Answer>(ask: () => Thenable<Answer | undefined>): Promise<Answer> {
  const deadline = Date.now() + patience;
  while (Date.now() < deadline) {
    const answer = await ask();
    if (answer !== undefined) return answer;
  }
  throw new Error('It did not come');
}

/** Takes what the list in front offers first until something is shown. */
export function chosenFirst<Shown>(shown: () => Shown | undefined): Promise<Shown> {
  return sooner(async () => {
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return shown();
  });
}

/** Resolves once an event has brought about what is waited for. */
export function once<What>(
  event: vscode.Event<unknown>,
  what: () => What | undefined,
): Promise<What> {
  return new Promise((resolve) => {
    const found = what();
    if (found !== undefined) {
      resolve(found);
      return;
    }
    const listening = event(() => {
      const come = what();
      if (come === undefined) return;
      listening.dispose();
      resolve(come);
    });
  });
}
