/** Messages that go to a test in place of the drafter. */
import * as vscode from 'vscode';

type Showing = 'showInformationMessage' | 'showWarningMessage' | 'showErrorMessage';

/** As long as something lasts, `shown` is called with what VS Code would show, and gives the answer. */
export async function insteadOf(
  showings: readonly Showing[],
  shown: (sentence: string, ...buttons: readonly unknown[]) => Promise<unknown>,
  during: () => Thenable<unknown>,
): Promise<void> {
  const own = showings.map((name) => {
    const descriptor = Object.getOwnPropertyDescriptor(vscode.window, name);
    if (descriptor === undefined) throw new Error(`VS Code has no ${name}`);
    return { name, descriptor };
  });
  for (const { name, descriptor } of own)
    Object.defineProperty(vscode.window, name, { ...descriptor, value: shown });
  try {
    await during();
  } finally {
    for (const { name, descriptor } of own) Object.defineProperty(vscode.window, name, descriptor);
  }
}
