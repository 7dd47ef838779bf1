/** Looks programs up as a shell does. */
import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';

const endings = process.platform === 'win32' ? ['.cmd', '.exe'] : [''];

/** The first of `names` that the PATH knows. */
export function onPath(names) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  return names
    .flatMap((name) =>
      folders.flatMap((folder) => endings.map((end) => path.join(folder, name + end))),
    )
    .find(isProgram);
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
