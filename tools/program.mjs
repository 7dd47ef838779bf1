/** `node tools/program.mjs test/bench/precision.ts …`: runs a TypeScript program of the project, bundled, on plain Node. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const [program, ...words] = process.argv.slice(2);
const folder = mkdtempSync(path.join(tmpdir(), 'resolution-'));
const outfile = path.join(folder, 'program.mjs');

await build({
  absWorkingDir: root,
  entryPoints: [program],
  outfile,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  // The package gives Node a build that an ES module cannot hold.
  alias: { yaml: path.join(root, 'node_modules', 'yaml', 'browser', 'index.js') },
  // What a package requires of Node is not known to an ES module.
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
  sourcemap: 'inline',
  logLevel: 'warning',
});

// The program sees its own words, and its faults name lines of TypeScript.
process.argv.splice(1, process.argv.length, program, ...words);
process.setSourceMapsEnabled(true);
// Whoever reads may have seen enough, as `| head` does.
process.stdout.on('error', () => process.exit());
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
await import(pathToFileURL(outfile).href);
