/** `npm run build`: bundles client, server and command line into dist/. `--production` makes them small; `--into DIR` puts them elsewhere. */
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { buildSeedIndex } from './buildSeedIndex.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const into = process.argv.indexOf('--into');
const dist = path.resolve(into < 0 ? path.join(root, 'dist') : process.argv[into + 1]);
const production = process.argv.includes('--production');

const shared = {
  absWorkingDir: root,
  bundle: true,
  minify: production,
  sourcemap: production ? false : 'linked',
  legalComments: 'none',
  logLevel: 'warning',
};
// The package gives Node a build that runs whole at every start; the one for browsers loads only what is used.
const yaml = path.join(root, 'node_modules', 'yaml', 'browser', 'index.js');

/** Where modules import a package that is CommonJS, each copies all its names at the start; here one does for all. */
const copiedOnce = {
  name: 'copied-once',
  setup(plugins) {
    const filter = /^vscode-languageserver$/;
    plugins.onResolve({ filter }, ({ path, namespace }) =>
      namespace === 'file' ? { path, namespace: 'copied-once' } : undefined,
    );
    plugins.onLoad({ filter, namespace: 'copied-once' }, ({ path }) => ({
      contents: `export * from ${JSON.stringify(path)};`,
      resolveDir: root,
    }));
  },
};

const node = {
  ...shared,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  alias: { yaml },
  plugins: [copiedOnce],
};
const browser = { ...shared, platform: 'browser', target: 'es2022' };

/** The command line starts the server bundle beside it instead of carrying a second copy. */
const serverBeside = {
  name: 'server-beside',
  setup(plugins) {
    plugins.onResolve({ filter: /\/protocol\/nodeStart\.ts$/ }, () => ({
      path: './server/node.cjs',
      external: true,
    }));
  },
};

const bundles = [
  {
    ...node,
    entryPoints: ['client/src/extension.ts'],
    outfile: 'dist/client/extension.cjs',
    external: ['vscode'],
  },
  {
    ...browser,
    format: 'cjs',
    entryPoints: ['client/src/browser.ts'],
    outfile: 'dist/client/browser.js',
    external: ['vscode'],
  },
  { ...node, entryPoints: ['server/src/protocol/nodeStart.ts'], outfile: 'dist/server/node.cjs' },
  { ...node, entryPoints: ['server/src/protocol/nodeMain.ts'], outfile: 'dist/server/engine.cjs' },
  ...['corpusThread', 'readingThread'].map((thread) => ({
    ...node,
    entryPoints: [`server/src/storage/${thread}.ts`],
    outfile: `dist/server/${thread}.cjs`,
  })),
  {
    ...browser,
    format: 'iife',
    entryPoints: ['server/src/protocol/browserMain.ts'],
    outfile: 'dist/server/browser.js',
  },
  {
    ...node,
    entryPoints: ['server/src/cli/main.ts'],
    outfile: 'dist/cli.cjs',
    banner: { js: '#!/usr/bin/env node' },
    // `require` instead: Node reads a bundle twice before it imports it.
    supported: { 'dynamic-import': false },
    plugins: [copiedOnce, serverBeside],
  },
];

function placed(bundle) {
  return { ...bundle, outfile: path.join(dist, path.relative('dist', bundle.outfile)) };
}

/**
 * Spells the signs beyond ASCII, which the bundler leaves in patterns, by their numbers: an engine that meets one keeps the whole text in
 * two bytes a sign, and is slower to read and to compile it.
 */
async function bundled(bundle) {
  await build(bundle);
  const text = readFileSync(bundle.outfile, 'utf8');
  const numbered = text.replaceAll(/[^\0-\x7F]/g, (sign) => {
    const code = sign.charCodeAt(0).toString(16);
    return `\\u${code.padStart(4, '0')}`;
  });
  writeFileSync(bundle.outfile, numbered);
}

/** What the seed documents say of themselves and of the texts they cite. */
async function writeSeedIndex() {
  const index = JSON.stringify(await buildSeedIndex());
  writeFileSync(path.join(dist, 'seedIndex.json'), `${index}\n`);
}

/** The rule pages, for `resolution explain` and Open Rule Page. */
function copyRulePages() {
  const rules = path.join(root, 'server', 'src', 'rules');
  mkdirSync(path.join(dist, 'rules'), { recursive: true });
  for (const entry of readdirSync(rules, { withFileTypes: true })) {
    const page = path.join(rules, entry.name, 'rule.md');
    if (existsSync(page)) cpSync(page, path.join(dist, 'rules', `${entry.name}.md`));
  }
}

/** What the thread of the corpus loads beside it. */
function copyStorageEngine() {
  const engine = 'node-sqlite3-wasm.wasm';
  const from = path.join(root, 'node_modules', 'node-sqlite3-wasm', 'dist', engine);
  cpSync(from, path.join(dist, 'server', engine));
}

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });
await Promise.all(bundles.map((bundle) => bundled(placed(bundle))));
copyRulePages();
copyStorageEngine();
await writeSeedIndex();
chmodSync(path.join(dist, 'cli.cjs'), 0o755);
