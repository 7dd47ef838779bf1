/** A VS Code installed on this machine. */
import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { onPath } from './hostPath.mjs';

/** The command that opens VS Code, as a person would type it. */
export function codeCommand() {
  return process.env.VSCODE_EXECUTABLE ?? onPath(['code']);
}

/** The program behind that command: the command itself returns before VS Code ends. */
export function codeProgram() {
  if (process.env.VSCODE_EXECUTABLE !== undefined) return process.env.VSCODE_EXECUTABLE;
  const command = onPath(['code']);
  if (command === undefined) return undefined;
  const bin = path.dirname(realpathSync(command));
  return [
    path.join(bin, '..', 'code'),
    path.join(bin, '..', 'Code.exe'),
    path.join(bin, '..', '..', '..', 'MacOS', 'Electron'),
  ].find((program) => existsSync(program));
}
