/** Runs the suite inside a real VS Code (one on this machine, a downloaded one, or the server from npm in a browser), then the extension in a web worker. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { root } from '../../tools/hostPackages.mjs';
import { runInBrowser } from './inBrowser.mjs';
import { testsInWebWorker } from './inWebWorker.mjs';
import { runOnDesktop } from './onDesktop.mjs';

/** No VS Code at all is a failure, not a pass. */
const noSuite = {
  title: 'The suite inside VS Code',
  error: 'It ran in no VS Code, for the reasons above',
};
const suite = path.join(root, 'dist', 'test', 'suite.cjs');
const results = path.join(root, 'test-results', 'host.json');

await build({
  entryPoints: [path.join(root, 'test', 'host', 'suite', 'run.ts')],
  outfile: suite,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  external: ['vscode', 'mocha'],
});

const written =
  (await resultsOf('desktop VS Code', runOnDesktop)) ??
  (await resultsOf('VS Code server in a browser', runInBrowser));
const tests = [...(written?.tests ?? [noSuite]), ...(await inWebWorker())];
const failed = tests.filter(({ error }) => error !== undefined).length;
const passed = tests.length - failed;
writeResults({ passed, failed, tests });
report(tests);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);

/** What the suite wrote, or `undefined` if it did not come to its end there: then nothing counts. */
async function resultsOf(way, runSuite) {
  rmSync(results, { force: true });
  const folder = drafts();
  console.log(`Host tests: ${way}`);
  try {
    await runSuite({ suite, folder, env: { HOST_RESULTS: results } });
  } catch (error) {
    // a failing suite also ends here: its results are there, and speak for themselves
    if (!existsSync(results)) console.log(`  not possible: ${error.message}`);
  } finally {
    removed(folder);
  }
  return existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')) : undefined;
}

/** Without a server or a browser for it that is one failure, which says why. */
async function inWebWorker() {
  console.log('Host tests: the extension in a web worker');
  const folder = drafts();
  try {
    return await testsInWebWorker(folder);
  } catch (error) {
    return [{ title: 'The extension in a web worker', error: error.stack }];
  } finally {
    removed(folder);
  }
}

function report(each) {
  for (const { title, error } of each) {
    console.log(error === undefined ? `  ✓ ${title}` : `  ✗ ${title}\n${indented(error)}`);
  }
}

function writeResults(counts) {
  mkdirSync(path.dirname(results), { recursive: true });
  writeFileSync(results, JSON.stringify(counts, undefined, 2));
}

/** A folder of its own, for what is typed in it is saved. */
function drafts() {
  const folder = mkdtempSync(path.join(tmpdir(), 'resolution-host-'));
  cpSync(path.join(root, 'docs', 'sample'), folder, { recursive: true });
  return folder;
}

function removed(folder) {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

function indented(text) {
  return text.replaceAll(/^/gm, '      ');
}
