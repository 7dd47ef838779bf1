/** Settings of the workspace, for as long as something lasts. */
import * as vscode from 'vscode';
import { workspaceFolder } from './draft.ts';

/** Sets `resolution.<name>`, and unsets it whatever happens. */
export async function withSetting(
  name: string,
  value: unknown,
  during: () => Promise<void>,
): Promise<void> {
  const settings = () => vscode.workspace.getConfiguration('resolution', workspaceFolder());
  const { Workspace } = vscode.ConfigurationTarget;
  await settings().update(name, value, Workspace);
  try {
    await during();
  } finally {
    await settings().update(name, undefined, Workspace);
  }
}
