/** The shared libraries that Chromium needs: those of the machine, or the ones its npm package carries. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** The Debian package of each library that a bare Debian lacks. */
const debianPackages = {
  'libnss3.so': 'libnss3',
  'libnssutil3.so': 'libnss3',
  'libnspr4.so': 'libnspr4',
  'libplc4.so': 'libnspr4',
  'libplds4.so': 'libnspr4',
  'libexpat.so.1': 'libexpat1',
};

/** The environment in which `executable` finds its libraries; `carried` is tried where the machine lacks some. */
export function libraryEnvironment(executable, carried) {
  if (missingLibraries(executable, {}).length === 0) return {};
  const env = { LD_LIBRARY_PATH: carried };
  const missing = existsSync(carried)
    ? missingLibraries(executable, env)
    : missingLibraries(executable, {});
  if (missing.length === 0) return env;
  throw new Error(
    `Chromium needs shared libraries that this machine lacks: ${missing.join(', ')}. ` +
      `On Debian or Ubuntu: sudo apt-get update && sudo apt-get install -y ${packagesOf(missing)}`,
  );
}

function packagesOf(libraries) {
  return [...new Set(libraries.map((library) => debianPackages[library] ?? library))].join(' ');
}

/** `	libnss3.so => not found` */
const notFound = /^\s*(\S+) => not found/;

function missingLibraries(executable, env) {
  const ran = spawnSync('ldd', [executable], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return (ran.stdout ?? '')
    .split('\n')
    .map((line) => notFound.exec(line)?.[1])
    .filter((library) => library !== undefined);
}
