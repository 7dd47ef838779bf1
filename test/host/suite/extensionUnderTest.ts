/** The extension as VS Code knows it. */
import * as vscode from 'vscode';

/** Fails where VS Code did not load it. */
export function extension(): vscode.Extension<unknown> {
  const found = vscode.extensions.getExtension('resolution-drafting.resolution-drafting');
  if (found === undefined) throw new Error('VS Code did not load the extension');
  return found;
}
