/** Runs the suite inside a real VS Code: one on this machine, a downloaded one, or the server from npm in a browser. */
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
import { runOnDesktop } from './onDesktop.mjs';

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
const { passed, failed } = written === undefined ? reportNothing() : report(written);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);

/** What the suite wrote, or `undefined` if it did not come to its end there: then nothing counts. */
async function resultsOf(way, runSuite) {
  rmSync(results, { force: true });
  const folder = mkdtempSync(path.join(tmpdir(), 'resolution-host-'));
  cpSync(path.join(root, 'docs', 'sample'), folder, { recursive: true });
  console.log(`Host tests: ${way}`);
  try {
    await runSuite({ suite, folder, env: { HOST_RESULTS: results } });
  } catch (error) {
    // a failing suite also ends here: its results are there, and speak for themselves
    if (!existsSync(results)) console.log(`  not possible: ${error.message}`);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
  return existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')) : undefined;
}

function report({ passed, failed, tests }) {
  for (const { title, error } of tests) {
    console.log(error === undefined ? `  ✓ ${title}` : `  ✗ ${title}\n${indented(error)}`);
  }
  return { passed, failed };
}

/** No VS Code at all is a failure, not a pass. */
function reportNothing() {
  const counts = { passed: 0, failed: 1 };
  mkdirSync(path.dirname(results), { recursive: true });
  writeFileSync(results, JSON.stringify(counts));
  console.log('  ✗ The suite ran in no VS Code, for the reasons above');
  return counts;
}

function indented(text) {
  return text.replaceAll(/^/gm, '      ');
}
