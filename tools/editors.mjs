/**
 * `npm run editors`: the built server in editors other than VS Code, set up by the very recipes of the guide. An editor that is
 * not on this machine is not run; with `--require` that is a failure. Ends with `N passed, N failed`.
 */
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { recipesUnder } from './recipes.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const tests = path.join(root, 'test', 'editors');
const server = path.join(root, 'dist', 'cli.cjs');
const patience = 180_000;

/** Each with what it says of itself, the recipes for that version, and how it is told to read them and then the test. */
const editors = [
  {
    name: 'Neovim',
    program: process.env.NEOVIM_EXECUTABLE ?? 'nvim',
    asked: ['--version'],
    recipes: neovimRecipes,
    setUp: 'init.lua',
    words: ({ setUp, draft }) => [
      ...['--headless', '-n', '-i', 'NONE', '-u', setUp],
      ...[draft, '-S', path.join(tests, 'neovim.lua')],
    ],
  },
  {
    name: 'Emacs',
    program: process.env.EMACS_EXECUTABLE ?? 'emacs',
    asked: [
      ...['--batch', '-f', 'package-activate-all'],
      '--eval',
      '(princ (format "GNU Emacs %s with%s Eglot" emacs-version (if (locate-library "eglot") "" "out")))',
    ],
    recipes: (said) => (said.includes('without Eglot') ? undefined : ['Emacs']),
    setUp: 'init.el',
    words: ({ setUp, draft }) => [
      ...['--batch', '-f', 'package-activate-all', '-l', setUp, draft],
      ...['-l', path.join(tests, 'emacs.el')],
    ],
  },
];

/** `NVIM v0.10.4` */
function neovimRecipes(said) {
  const [, major, minor] = /^NVIM v(\d+)\.(\d+)/.exec(said) ?? [];
  const version = Number(major) * 100 + Number(minor);
  if (version >= 11) return ['Neovim', 'Neovim 0.11 or newer', 'Colours'];
  if (version >= 9) return ['Neovim', 'Neovim 0.8 to 0.10', 'Colours'];
  if (version === 8) return ['Neovim', 'Neovim 0.8 to 0.10'];
  return version === 7 ? ['Neovim', 'Neovim 0.7'] : undefined;
}

/** Everything an editor reads and writes lies in a folder of its own: what its user has set up is not touched. */
async function run(editor) {
  const { program, asked } = editor;
  const { error, stdout } = spawnSync(program, asked, { encoding: 'utf8' });
  if (error !== undefined) return { missing: `there is no ${program} on this machine` };
  const headings = editor.recipes(stdout);
  if (headings === undefined) return { missing: `there is no recipe for ${firstLine(stdout)}` };
  const folder = mkdtempSync(path.join(tmpdir(), 'resolution-editors-'));
  try {
    console.log(`# ${firstLine(stdout)}`);
    return await outcomeOf(editor, headings, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function firstLine(text) {
  return text.split('\n')[0];
}

async function outcomeOf({ program, setUp, words }, headings, folder) {
  const home = path.join(folder, 'home');
  const files = { setUp: path.join(folder, setUp), draft: path.join(folder, 'draft.resolution') };
  mkdirSync(home);
  copyFileSync(path.join(tests, 'draft.resolution'), files.draft);
  const recipe = recipesUnder(headings).join('\n');
  writeFileSync(
    files.setUp,
    recipe.replaceAll('/path/to/dist/cli.cjs', server.replaceAll('\\', '/')),
  );
  const { code, said, complained } = await played(program, words(files), { cwd: folder, home });
  const lines = said.split(/\r?\n/);
  const passed = lines.filter((line) => line.startsWith('ok ')).length;
  const failed = lines.filter((line) => line.startsWith('not ok ')).length;
  const isWhole = code === 0 && passed + failed > 0;
  if (!isWhole) console.log(`not ok ${program} ended with ${code} after ${passed + failed} checks`);
  if (!isWhole || failed > 0) console.log(complained);
  return { passed, failed: failed + (isWhole ? 0 : 1) };
}

/** Lets an editor run to its end. What it says is shown; what else it has to tell is interesting only if something fails. */
function played(program, words, { cwd, home }) {
  const child = spawn(program, words, {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: patience,
    env: {
      ...process.env,
      PATH: `${path.dirname(process.execPath)}${path.delimiter}${process.env.PATH}`,
      HOME: home,
      XDG_CONFIG_HOME: home,
      XDG_DATA_HOME: home,
      XDG_STATE_HOME: home,
      XDG_CACHE_HOME: home,
    },
  });
  let said = '';
  let complained = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    said += text;
    process.stdout.write(text);
  });
  child.stderr.setEncoding('utf8').on('data', (text) => (complained += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code: code ?? signal, said, complained }));
  });
}

const built = spawnSync(process.execPath, [path.join(root, 'tools', 'build.mjs')], {
  cwd: root,
  stdio: 'inherit',
});
if (built.status !== 0) throw new Error('The server could not be built');
const total = { passed: 0, failed: 0 };
for (const editor of editors) {
  const { missing, passed = 0, failed = 0 } = await run(editor);
  if (missing !== undefined) console.log(`editors: ${editor.name} not run: ${missing}`);
  total.passed += passed;
  total.failed += failed + (missing !== undefined && process.argv.includes('--require') ? 1 : 0);
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
