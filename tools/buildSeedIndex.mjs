/** What is known from the seed texts, for `dist/seedIndex.json`. Run by itself it prints it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const seeds = path.join(root, 'seeds');

/** The index as a value; throws where the catalogue cannot be read, because no package may ship without it. */
export async function buildSeedIndex() {
  const { buildIndex, readCatalogue } = await builder();
  const catalogue = readCatalogue(JSON.parse(readSeed('catalogue.json')));
  if ('refused' in catalogue) throw new Error(catalogue.refused);
  return buildIndex(catalogue.map((entry) => ({ ...entry, text: readSeed(entry.file) })));
}

function readSeed(file) {
  return readFileSync(path.join(seeds, file), 'utf8');
}

/** The builder is TypeScript of the core: bundled in memory, then imported. */
async function builder() {
  const { outputFiles } = await build({
    absWorkingDir: root,
    stdin: {
      contents: `
        export { buildIndex } from './server/src/corpus/buildIndex.ts';
        export { readCatalogue } from './server/src/corpus/catalogue.ts';
      `,
      resolveDir: root,
      sourcefile: 'seedIndex.ts',
      loader: 'ts',
    },
    bundle: true,
    write: false,
    platform: 'browser',
    target: 'es2022',
    format: 'esm',
    logLevel: 'warning',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.stdout.write(`${JSON.stringify(await buildSeedIndex(), undefined, 2)}\n`);
}
