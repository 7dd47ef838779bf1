/** Answers the questions the extension asks, in place of the drafter. */
import * as vscode from 'vscode';

/** Gives the button called `answer` to each warning with buttons; gives the questions that were asked. */
export async function withAnswer(
  answer: string,
  during: () => Thenable<unknown>,
): Promise<readonly string[]> {
  const asked: string[] = [];
  const own = Object.getOwnPropertyDescriptor(vscode.window, 'showWarningMessage');
  if (own === undefined) throw new Error('VS Code has no warnings to answer');
  Object.defineProperty(vscode.window, 'showWarningMessage', {
    ...own,
    value: (question: string, ...buttons: readonly unknown[]) => {
      asked.push(question);
      return Promise.resolve(buttons.find((button) => titleOf(button) === answer));
    },
  });
  try {
    await during();
  } finally {
    Object.defineProperty(vscode.window, 'showWarningMessage', own);
  }
  return asked;
}

function titleOf(button: unknown): unknown {
  return typeof button === 'object' && button !== null && 'title' in button ? button.title : button;
}
